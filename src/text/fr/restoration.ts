import type { restoration as english } from '../en/restoration.ts';
import { count, either } from './grammar.ts';

const changes = (number: number) =>
  count(number, { one: '# modification', other: '# modifications' });
const wrongly = (number: number) => (number === 0 ? 'aucun à tort' : `${number} à tort`);
const rules = (number: number) => count(number, { one: '# règle', other: '# règles' });

export const restoration: typeof english = {
  title: 'Restauration',
  heading: 'La restauration, mesurée',
  trail: 'À propos',
  description: (reports, changed, used) =>
    `Ce qu’a fait la restauration de ${count(reports, { one: '# article', other: '# articles' })} : ${changes(changed)} par ${rules(used)}, avec quelle certitude, et ce qui reste en doute.`,
  standfirst: (changed, used) =>
    `${changes(changed)} par ${rules(used)}. Chacune est listée sous son article, avec ce qui s’y trouvait et la certitude de la modification.`,
  inShort: 'En bref',
  ofReports: (damaged, right, wrong) =>
    `Sur ${count(damaged, { one: '# mot abîmé', other: '# mots abîmés' })} de ces articles, ${count(right, { one: '# a été rétabli', other: '# ont été rétablis' })}, ${wrongly(wrong)}.`,
  ofOthers: (damaged, right, wrong) =>
    `Sur ${count(damaged, { one: '# mot abîmé', other: '# mots abîmés' })} de phrases sur d’autres sujets, dont beaucoup viennent de logiciels que les règles n’avaient pas rencontrés, ${count(right, { one: '# a été rétabli', other: '# ont été rétablis' })}, ${wrongly(wrong)}. Les autres sont marqués comme douteux, ou n’ont pas été trouvés.`,
  ofClean: (sentences, alone, amongReworded) =>
    `Dans ${count(sentences, { one: '# phrase intacte', other: '# phrases intactes' })}, où rien n’était à rétablir, ${alone === 0 ? 'aucun mot n’a été modifié' : count(alone, { one: '# mot a été modifié', other: '# mots ont été modifiés' })} quand chacune est seule, et ${amongReworded === 0 ? 'aucun' : amongReworded} quand elle suit une phrase reformulée.`,
  tables: 'Les chiffres, tableau par tableau',
  byReport: 'Article par article',
  byReportTable: 'Dans quel état chaque article est arrivé, et la certitude de ses modifications',
  report: 'Article',
  words: 'Mots',
  spunPer100: 'Mots reformulés sur 100',
  quotationsSpun: 'Citations reformulées',
  capitalsSpun: 'Mots à majuscule reformulés',
  fromWitness: 'D’un autre article',
  inDoubt: 'En doute',
  yes: 'oui',
  no: 'non',
  gold: 'Face à des textes marqués à la main',
  goldAbout:
    'Chaque mot abîmé de ces textes a été marqué à la main, avec les lectures qui seraient justes. <b>Rétablis</b> est la part de ces mots qui l’a été, <b>à raison</b> la part des modifications qui étaient justes. Les articles sont mesurés à chaque construction du site ; les phrases sur d’autres sujets quand les règles changent, et un test vérifie que ces chiffres sont ceux que l’on mesure.',
  goldReports: 'Les articles de cette histoire',
  goldSets: 'Phrases reformulées sur d’autres sujets',
  sets: {
    'spun-1': 'Le logiciel des articles, sur d’autres sujets',
    'spun-2': 'D’autres logiciels',
    'spun-3': 'Tous les logiciels, écrit après les règles',
    'spun-4': 'Tous les logiciels, écrit sans avoir vu les règles',
    'spun-5': 'Tous les logiciels, avec plus de mots',
    'spun-6': 'Tous les logiciels, inconnu lors de la dernière mesure des règles',
    'spun-7': 'Tous les logiciels, en phrases denses dont aucune règle n’a rien appris',
    'spun-8':
      'Quatre sortes de logiciels, dont locutions torturées et fautes d’accord ; seuls les poids en ont appris',
    'spun-9': 'Les quatre mêmes sortes sur d’autres sujets ; seuls les poids en ont appris',
    'spun-10':
      'Quatre sortes d’outils publics de reformulation, en phrases dont ni règle, ni liste, ni poids n’a rien appris',
    'spun-11':
      'Trois de ces sortes, sur d’autres sujets encore ; seuls des seuils en ont été tirés',
    'spun-12':
      'Trois sortes qui puisent dans un dictionnaire de sens ; seuls des seuils en ont été tirés',
    unlisted: 'Des logiciels qu’aucune liste ne connaissait',
  },
  kinds: {
    article: 'articles entiers',
    'all families': 'tous les logiciels',
    '1a': 'remplace des mots partout',
    '1b': 'remplace des mots hors des citations et des noms',
    '2': 'remplace des tournures et ajoute de petits mots',
    '3': 'remplace des mots et les explique',
    politics: 'politique',
    trade: 'commerce',
    business: 'économie',
    sport: 'sport',
    courts: 'justice',
    health: 'santé',
    science: 'science',
    'tortured phrases': 'locutions torturées',
    'wrong inflections': 'fautes d’accord',
    'one word for one': 'mot pour mot',
    'rare words': 'mots rares',
    'wrong senses': 'mots d’un autre sens',
    'free rewriter': 'remplace des mots et tord des tournures',
    'chunk spinner': 'remplace des tournures entières',
    'fluent rewriter': 'récrit avec aisance',
    'one for one, harbour': 'mot pour mot, un port',
    'one for one, trial': 'mot pour mot, un procès',
    'invented one for one': 'mot pour mot, inventé',
    'rare synonyms, council': 'mots rares, un conseil',
    'rare synonyms, match': 'mots rares, un match',
    'set phrases taken apart': 'locutions défaites',
  },
  set: 'Ensemble',
  kind: 'Genre',
  kindByKind: (set) => `${set}, genre par genre`,
  clean: (sentences, alone, amongSpun) =>
    `${count(sentences, { one: '# phrase intacte qui emploie', other: '# phrases intactes qui emploient' })} à bon escient les mots de ces logiciels ont été restaurées aussi : ${changes(alone)} quand chacune est seule, ${changes(amongSpun)} quand elle suit une phrase reformulée. Chacune serait une erreur.`,
  cleanAlone: 'Chacune seule',
  cleanAmongSpun: 'Chacune après une phrase reformulée',
  damagedWords: 'Mots abîmés',
  restored: 'Rétablis',
  flagged: 'Seulement signalés',
  missed: 'Manqués',
  wrong: 'Mal rétablis',
  rightChanged: 'Mots justes modifiés',
  recall: 'Rétablis, part',
  precision: 'Modifiés à raison',
  misses: 'Ce qui a été manqué',
  missesOf: (set, number) =>
    `${set} : ${count(number, { one: '# lecture fausse ou absente', other: '# lectures fausses ou absentes' })}`,
  readings: either,
  extraction: {
    name: 'Les articles retrouvés dans les pages',
    about: (source) =>
      `Des pages enregistrées, et le texte qu’un lecteur en copie, comparés aux articles que des lecteurs y ont marqués : ${source}. On compare des suites de quatre mots ; chaque page compte autant. D’autres extracteurs lisent les mêmes pages.`,
    scores: 'Quelle part de l’article est retrouvée, et rien d’autre',
    input: 'Donné',
    inputs: { 'saved-page': 'Page enregistrée', 'copied-text': 'Texte copié' },
    by: 'Retrouvé par',
    pages: 'Pages',
    factsTable: 'Ce qui est dit des pages qui l’indiquent elles-mêmes',
    fact: 'Fait',
    facts: { title: 'Titre', day: 'Jour', site: 'Éditeur' },
    right: 'Juste',
    wrong: 'Faux',
    unknown: 'Non donné',
    said: 'Le texte le dit',
    rightOfSaid: 'Justes parmi elles',
    ownLines: (all, cut) =>
      `Sur ${count(all, { one: '# ligne', other: '# lignes' })} de ces articles, donnés sans leurs pages, ${count(cut, { one: '# a été retirée', other: '# ont été retirées' })} à tort.`,
  },
  rules: 'Les règles employées',
  usedOnce: (number) =>
    `${count(number, { one: '# règle qui a modifié un seul passage', other: '# règles qui ont modifié un seul passage chacune' })}`,
  ownReasons: 'Chacune pour une raison propre, donnée avec la modification.',
  keptExample: (example) => `Gardé : ${example}`,
};
