import type { cards as english } from '../en/cards.ts';
import { count, row } from './grammar.ts';

export const cards: typeof english = {
  report: 'Article',
  paragraph: (number) => `Paragraphe ${number}`,
  timeline: 'Chronologie',
  difference: 'Où les articles divergent',
  quotation: 'Citation',
  toldBy: (reports) => `Raconté par ${row(reports)}`,
  reports: row,
  restored: 'Des mots ont été rétablis ; la page dit lesquels',
  unchanged: 'Les mots des articles',
  versionsDiffer: (number) => `En ${number} versions qui ne concordent pas mot pour mot`,
  story: (reports) =>
    `${count(reports, { one: '# article restauré', other: '# articles restaurés' })}, avec une preuve pour chaque mot`,
  omitted: 'Les mots d’autres écritures manquent sur cette image',
};
