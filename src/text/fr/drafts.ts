import type { drafts as english } from '../en/drafts.ts';
import { count } from './grammar.ts';

export const drafts: typeof english = {
  sign: '[brouillon]',
  meaning: 'établi par règle à partir des articles ; pas encore relu par la rédaction',
  sentence: 'Établi par règle à partir des articles ; pas encore relu par la rédaction.',
  how: 'Comment : ',
  rules: {
    'event-day': (reports, words) =>
      `par le jour que ${count(reports, { one: 'donne # article', other: 'donnent # articles' })} : « ${words} ».`,
    'person-name': (reports, role) =>
      `par le nom, que ${count(reports, { one: 'porte # article', other: 'portent # articles' })}${role === '' ? '' : `, et par les mots qui l’accompagnent : « ${role} »`}.`,
    'place-name': (times) =>
      `par le nom, qui figure ${count(times, { one: '# fois', other: '# fois' })} dans les articles.`,
    dateline: () => 'par un lieu en tête d’article.',
    'quotation-marks': () => 'par ses guillemets',
    'times-of-day': () => 'par les heures que les articles donnent d’un même événement.',
    'planned-day': () => 'par le jour prévu et le jour raconté.',
    'other-day': () => 'par deux jours d’un fait raconté en mots semblables.',
    numbers: () => 'par des nombres d’une même chose dans des phrases semblables.',
    outcomes: () => 'par des mots dont un seul peut être vrai.',
    'one-name': () => 'par deux graphies d’un nom.',
    'near-names': () =>
      'par deux noms presque pareils, à côté de la même fonction ; ils ne sont pas réunis.',
    ages: () => 'par les âges que les articles donnent d’une personne.',
    versions: () => 'par les versions d’une même parole, mot à mot.',
    agreement: (reports) =>
      `par ${count(reports, { one: '# article qui le raconte', other: '# articles qui le racontent' })} du même jour.`,
  },
  withSpeaker: (made, speaker) => `${made} ; ${speaker}.`,
  speakers: {
    name: () => 'le locuteur par le nom près du verbe de parole',
    pronoun: (word) => `le locuteur par « ${word} » et le dernier nom qui convient`,
    role: (words) => `le locuteur par « ${words} », que l’article nomme ainsi`,
    phrase: () => 'le locuteur par les mots près du verbe de parole',
    before: () => 'le locuteur par qui parlait juste avant',
    'same-sentence': () => 'le locuteur par le nom dans la même phrase',
    'sentence-before': () => 'le locuteur par le nom dans la phrase précédente',
    'paragraph-before': () => 'le locuteur par qui parlait au paragraphe précédent',
    none: () => 'le locuteur n’est pas nommé à proximité',
  },
  scores: {
    heading: 'Ce que valent les brouillons',
    about:
      'Des règles établissent événements, citations, personnes et différences avec les mots des articles. Comparés à ce que la rédaction a tiré des mêmes articles, pour d’autres histoires et pour une histoire éditée en entier :',
    caption: 'Les brouillons à côté du travail de la rédaction : tant sur tant',
    what: 'Quoi',
    of: (found, all) => `${found} sur ${all}`,
    columns: {
      firstSight: (stories) =>
        count(stories, {
          one: '# histoire inventée, à première vue',
          other: '# histoires inventées, à première vue',
        }),
      learned: 'Histoires inventées dont les règles ont appris',
      real: 'Une vraie histoire, éditée en entier, dont des règles ont appris aussi',
    },
    rows: {
      events: 'Événements trouvés',
      draftedEvents: 'Événements établis que la rédaction a',
      quotes: 'Citations trouvées',
      speakers: 'Locuteurs justes',
      people: 'Personnes trouvées',
      differences: 'Différences de nombres, de jours et de noms trouvées',
      draftedDifferences: 'Différences établies que la rédaction a',
      wrongJoins: 'Personnes réunies à tort',
    },
  },
  front:
    'La rédaction n’a pas encore relu cette histoire. Son titre et son résumé ont été, eux aussi, établis par règle à partir des articles.',
};
