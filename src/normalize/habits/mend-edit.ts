import { indefiniteArticle } from '../language/articles.ts';
import type { Token } from '../language/tokens.ts';
import type { Found, Hit } from './find-hits.ts';

/** A replacement of `start`–`end` (UTF-16 offsets into the text that was searched). */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PREPOSITION = /^(?:to|of|in|at|for|with|by|on|from|than|as|the|a|an|that|be)$/;

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The plain form in the capitals of the words it replaces. */
function inCase(plain: string, replaced: readonly Token[]): string {
  return replaced[0]?.capital ? capitalised(plain) : plain;
}

/** Leaves out a first or last word that already stands beside the plain form: "visit to" before "to". */
function withoutDoubles(
  plain: string,
  before: Token | undefined,
  after: Token | undefined,
): string {
  const words = plain.split(' ');
  const doubled = (word: string | undefined, beside: Token | undefined) =>
    words.length > 1 && word === beside?.lower && word !== undefined && PREPOSITION.test(word);
  if (doubled(words.at(-1), after)) words.pop();
  if (doubled(words[0], before)) words.shift();
  return words.join(' ');
}

/**
 * The replacement that a hit asks for, with what it upsets around it mended: the capital at the start,
 * the article before it ("an announcement" becomes "a statement"), a word that would stand twice.
 */
export function replacementFor({ tokens }: Found, hit: Hit, text: string): Replacement {
  const replaced = tokens.slice(hit.first, hit.last + 1);
  const before = tokens[hit.first - 1];
  const plain = withoutDoubles(hit.plain, before, tokens[hit.last + 1]);
  const apostrophe = text.includes('’') ? '’' : "'";
  const restored = inCase(plain, replaced).replaceAll("'", apostrophe);
  const start = replaced[0]?.start ?? 0;
  const end = replaced.at(-1)?.end ?? start;
  if (before && (before.lower === 'a' || before.lower === 'an')) {
    const article = indefiniteArticle(restored);
    if (article !== before.lower) {
      const mended = before.capital ? capitalised(article) : article;
      return { start: before.start, end, text: `${mended} ${restored}` };
    }
  }
  return { start, end, text: restored };
}
