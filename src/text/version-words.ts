import type { QuoteVersion } from '../story/story.ts';
import { markDoubts } from './mark-doubts.ts';
import { openQuotes, quotesSomeWords } from './open-quotes.ts';

/**
 * A version of an utterance as it is shown under its speaker: in quotation marks only what a report gives as said.
 * `{ status: 'verbatim', text: 'We met today.', doubts: [] }` => `“We met today.”`; a paraphrase, and a passage that quotes just some
 * of its words, stand as in the report. Doubted words are followed by their sign; what says that words are
 * not shown has no marks.
 */
export function versionWords({
  status,
  text,
  doubts,
  withheld,
}: Pick<QuoteVersion, 'status' | 'text' | 'doubts' | 'withheld'>): string {
  if (withheld !== undefined) return text;
  const words = markDoubts({ text, doubts }).trim();
  return status === 'paraphrased' || quotesSomeWords(words) ? words : openQuotes(words);
}
