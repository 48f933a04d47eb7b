import type { names as english } from '../en/names.ts';

export const names: typeof english = {
  eventKinds: {
    visit: 'Visites',
    meeting: 'Rencontres',
    statement: 'Déclarations',
    announcement: 'Annonces',
    incident: 'Incidents',
    ceremony: 'Cérémonies',
    decision: 'Décisions',
    office: 'Fonctions',
    condition: 'Situations',
    plan: 'Projets',
  },
  differenceKinds: {
    rounding: 'Arrondi',
    scope: 'Étendue',
    'time-of-writing': 'Moment de la rédaction',
    translation: 'Traduction',
    'quotation-wording': 'Mots d’une citation',
    spelling: 'Orthographe',
    error: 'Erreur',
    judgement: 'Jugement',
    open: 'Contradiction',
  },
  differenceKindMeanings: {
    rounding: 'Un seul fait, donné plus ou moins exactement.',
    scope: 'Chaque article raconte une autre partie, ou prend le sujet plus ou moins large.',
    'time-of-writing': 'Un article a été écrit avant ce que l’autre raconte.',
    translation: 'Une phrase qui est passée par une autre langue.',
    'quotation-wording': 'Des mots entre guillemets qui ne sont pas les mêmes.',
    spelling: 'Un seul nom sous deux formes.',
    error:
      'Un article contredit les autres, ou lui-même, et les fichiers montrent où est l’erreur.',
    judgement: 'Les articles, ou ceux qu’ils citent, jugent autrement les mêmes événements.',
    open: 'Les articles se contredisent, et les fichiers ne permettent pas de trancher.',
  },
  quoteStatuses: {
    verbatim: 'mot pour mot',
    spun: 'reformulée par un logiciel',
    translated: 'traduite',
    paraphrased: 'rapportée',
    unverified: 'non vérifiée',
  },
  quoteStatusMeanings: {
    verbatim:
      'Des mots que deux articles donnent de la même façon, ou un message que l’article montre.',
    spun: 'Des mots entre guillemets dans lesquels un logiciel en a mis d’autres.',
    translated:
      'Tout ce que cite un article traduit par une machine, et tous les mots de ceux qui parlaient une autre langue.',
    unverified:
      'Des mots entre guillemets qu’un seul article donne, si soigné qu’il soit, ou qu’un autre passage cite autrement.',
    paraphrased: 'Des paroles rapportées indirectement, sans guillemets.',
  },
  editKinds: {
    decode: 'Caractères',
    strip: 'Menus, publicités et autres',
    name: 'Noms',
    quote: 'Citations',
    habit: 'Mots remplacés',
    correction: 'Rédaction',
    typography: 'Typographie',
  },
  grades: {
    certain: 'Certain',
    supported: 'Confirmé',
    likely: 'Probable',
    editor: 'Lecture de la rédaction',
  },
  gradeMeanings: {
    certain:
      'La formulation trouvée n’est jamais correcte, ou sa forme montre qu’elle appartient à la page et non à l’article.',
    supported: 'Un autre article ou un nom connu donne la formulation rétablie.',
    likely:
      'La formulation trouvée peut être correcte ailleurs, mais pas à cet endroit de ce texte.',
    editor:
      'La façon dont la rédaction lit un passage abîmé. La raison est donnée ; aucun autre passage ne le prouve.',
  },
};
