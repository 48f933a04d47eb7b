import { z } from 'zod';

/**
 * One line of `src/normalize/spinner/phrasebook/expressions/*.txt`: a fixed expression of news English; words in dictionary form,
 * `(a|b)` alternatives, `~` for up to two other words.
 */
export const expressionSchema = z
  .string()
  .regex(/^[a-z0-9$%'.()|~ -]+$/, 'a line has words, (alternatives|of them) and ~ only');

/**
 * `src/normalize/spinner/phrasebook/thesaurus/*.yaml`: the plain word → what spinners put for it, most typical first. A mark of
 * exclamation behind a stand-in says that news English hardly ever uses it, so that it tells of a spinner by itself.
 */
export const thesaurusFileSchema = z.record(z.string(), z.array(z.string()).min(1));

type StandInsByWord = z.output<typeof thesaurusFileSchema>;

export interface Thesaurus {
  /** In dictionary form; the plural comes with it. */
  readonly nouns: StandInsByWord;
  /** In dictionary form; all tenses come with it. */
  readonly verbs: StandInsByWord;
  /** As written. */
  readonly other: StandInsByWord;
}
