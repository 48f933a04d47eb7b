import type { searchResults as english } from '../en/search-results.ts';
import { count, row } from './grammar.ts';

export const searchResults: typeof english = {
  kinds: {
    report: 'Article',
    event: 'Événement',
    difference: 'Divergence',
    quotation: 'Citation',
    person: 'Personne',
    place: 'Lieu',
    topic: 'Thème',
  },
  counts: {
    article: (number) =>
      count(number, { one: '# passage dans les articles', other: '# passages dans les articles' }),
    report: (number) => count(number, { one: '# article', other: '# articles' }),
    event: (number) => count(number, { one: '# événement', other: '# événements' }),
    difference: (number) => count(number, { one: '# divergence', other: '# divergences' }),
    quotation: (number) => count(number, { one: '# citation', other: '# citations' }),
    person: (number) => count(number, { one: '# personne', other: '# personnes' }),
    place: (number) => count(number, { one: '# lieu', other: '# lieux' }),
    topic: (number) => count(number, { one: '# thème', other: '# thèmes' }),
  },
  found: (counts) => `${row(counts)}.`,
  words: (words, more) => `${words.map((word) => `« ${word} »`).join(', ')}${more ? ' …' : ''}`,
  corrected: (typed, words) => `« ${typed} » n’est nulle part : lu comme ${words}.`,
  beginning: (typed, words) => `Mots qui commencent par « ${typed} » : ${words}.`,
  nowhere: (words) => `Aucun passage ne contient ${words}.`,
  without: (words) => `Aucun passage ne contient ${words} ; voici ce qui a le reste.`,
  partial: 'Aucun passage ne contient tout ; ceux qui suivent en ont le plus.',
  searching: 'Recherche en cours …',
  broken: (problem) =>
    `La recherche ne marche pas pour l’instant : ${problem}. La touche Entrée essaie encore ; l’index ci-dessous mène aux noms, aux lieux et aux thèmes.`,
  notLoaded: 'le programme de recherche n’a pas été chargé',
  paragraph: (number, report) => `${report}, paragraphe ${number}`,
  suggested: (number) =>
    count(number, { one: '# suggestion ci-dessous', other: '# suggestions ci-dessous' }),
  inDoubt: 'Les mots avant [?] sont douteux ; l’article dit pourquoi.',
  matchedScraped: 'Trouvé dans la formulation copiée : ',
  more: (number) => count(number, { one: '# autre', other: '# autres' }),
  didYouMean: { before: 'Vouliez-vous dire ', or: ' ou ', after: ' ?' },
};
