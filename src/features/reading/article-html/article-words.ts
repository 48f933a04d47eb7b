import type { Catalogue } from '../../../text/en.ts';

/** The sentences that stand around a report's words: a part of the catalogue, since browsers are sent no more of it. */
export type ArticleWords = Pick<Catalogue, 'reading' | 'names'>;
