import type { decode as english } from '../en/decode.ts';

export const decode: typeof english = {
  title: 'Déchiffrer un article',
  description:
    'Collez un article ou déposez une page enregistrée, et voyez-le restauré dans votre propre navigateur, avec une raison pour chaque mot changé.',
  standfirst:
    'Un article se lit comme si un logiciel en avait remplacé les mots ? Collez-le ici, ou déposez une page enregistrée : il est restauré comme les articles de cette édition, chaque mot changé avec ce qui s’y trouvait, pourquoi il a été changé et à quel point c’est sûr.',
  private:
    '<b>Rien ne quitte cet appareil.</b> Ce qui lit votre texte, environ 0,6 Mo, vient de ce site quand vous touchez le cadre pour la première fois ; votre texte n’est envoyé nulle part.',
  withoutScript:
    'Déchiffrer sur cette page demande JavaScript. Sans lui, la commande du projet fait de même : <b>npm run -s normalize -- --json FICHIER</b>.',
  form: 'Votre texte',
  text: 'Le texte de l’article, ou la source de sa page',
  file: 'Ou un fichier, que vous pouvez aussi déposer sur le cadre : .txt, .html, .mhtml, .eml',
  restore: 'Restaurer',
  empty: 'Recommencer',
  smallTable:
    'Lu avec un centième de la table qui dit la fréquence des mots. La table entière en rétablit davantage quand le logiciel est inconnu.',
  wholeTable: 'Relire avec la table entière (4,1 Mo)',
  result: 'Texte restauré',
  keep: 'L’emporter',
  copyText: 'Copier le texte restauré',
  copyJson: 'Copier le JSON',
  saveJson: 'Enregistrer le JSON',
  savePage: 'Enregistrer une page avec toutes les marques',
  facts: 'Ce que le texte dit de lui-même',
  add: 'L’ajouter à un récit',
  addAbout:
    'Un récit est un dossier de fichiers tels qu’ils ont été trouvés. Enregistrez le vôtre tel quel, puis, dans le dossier du projet :',
  saveRaw: 'Enregistrer le fichier tel quel',
  addSteps: [
    'Déplacez le fichier dans <b>content/raw</b>.',
    'Lancez <b>npm run normalize</b> : il est lu à côté des autres articles, qui peuvent prouver davantage de ses mots.',
    'Lancez <b>npm run draft</b> et lisez ce qui est proposé : événements, citations, personnes.',
    'Lancez <b>npm start</b> pour voir le récit avec lui.',
  ],
  bookmark: 'Un bouton pour votre navigateur',
  bookmarkAbout:
    'Glissez ce lien parmi vos favoris. Sur toute page, il ouvre celle-ci avec les mots que vous y avez sélectionnés, ou tout ce que la page montre. Ils se trouvent derrière le # de l’adresse, que les navigateurs n’envoient à personne : d’autres ne peuvent pas écrire dans une page de ce site. Là où un site l’interdit, copiez le texte ou enregistrez la page.',
  bookmarkName: 'Déchiffrer cette page',
  limits: 'Ce que cela peut faire, ou non',
  limitsAbout: [
    'Les règles sont celles des articles de cette édition. Pour que le chargement soit court, la liste de la fréquence des mots est réduite à un centième : trois mots sur mille sortent autrement qu’avec la liste entière, et sept sur cent pour un logiciel qu’aucune règle ne connaît. Un mot n’est pas marqué pour la seule raison qu’il est improbable.',
    'Un texte est lu seul. Les articles d’un même récit se prouvent aussi des mots les uns aux autres, et les noms qu’un éditeur a saisis ne sont connus que là.',
    'Les règles sont pour l’anglais. Un texte dans une autre langue est débarrassé des menus et des publicités, et son titre, son auteur et sa date sont lus ; ses mots ne sont pas jugés.',
  ],
  tryIt:
    'Essayez-la sur un texte à vous : <decode>déchiffrer un article</decode> dans votre navigateur.',
  howWell: 'La qualité en a été mesurée : voyez <restoration>les résultats</restoration>.',
};
