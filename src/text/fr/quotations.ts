import type { quotations as english } from '../en/quotations.ts';
import { saidBy } from '../said-by.ts';
import { count, row } from './grammar.ts';

export const quotations: typeof english = {
  title: 'Citations',
  heading: 'Qui a dit quoi',
  description: (quotations, versions) =>
    quotations === 0
      ? 'Aucune citation des articles n’est encore enregistrée.'
      : `${count(quotations, { one: '# parole', other: '# paroles' })} en ${count(versions, { one: '# version', other: '# versions' })} : qui l’a dite, où et comment elle est arrivée dans les articles, et la fidélité de chaque version.`,
  speakers: 'Qui parle',
  labels: (labels) => `Ce que disent les étiquettes : ${row(labels)}`,
  versions: (number, statuses) =>
    `${count(number, { one: 'Une version', other: '# versions' })} : ${row(statuses)}`,
  pageDescription: (source, occasion, words) => `${saidBy(source, occasion)} : ${words}`,
  saidBy: 'Dit par',
  occasion: 'Occasion',
  channel: 'Par quelle voie',
  collated: 'Les versions, mot à mot',
  several: 'Les versions',
  single: 'La seule version',
  marks:
    'Les mots que la plupart des versions partagent sont gris ; ceux qu’une version a pour elle seule sont soulignés. Un signe montre les mots que d’autres ont.',
  nothingHere: '(rien ici)',
  embedDescription: (source, occasion) => `${saidBy(source, occasion)}, dans toutes les versions.`,
};
