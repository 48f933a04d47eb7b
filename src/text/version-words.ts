import type { QuoteVersion } from '../story/story.ts';
import { openQuotes } from './open-quotes.ts';

/**
 * A version of an utterance as it is shown under its speaker: in quotation marks only what a report gives as said.
 * `{ status: 'verbatim', text: 'We met today.' }` => `“We met today.”`; a paraphrase, and a passage that quotes just some
 * of its words, stand as in the report.
 */
export function versionWords({ status, text }: Pick<QuoteVersion, 'status' | 'text'>): string {
  const words = text.trim();
  const quotesSome = /“/.test(words) && openQuotes(words) !== words;
  return status === 'paraphrased' || quotesSome ? words : openQuotes(words);
}
