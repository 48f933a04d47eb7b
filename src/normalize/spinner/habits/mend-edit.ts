import { indefiniteArticle } from '../../language/articles.ts';
import type { Token } from '../../language/tokens.ts';

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
export function withoutDoubles(
  plain: string,
  before: Token | undefined,
  after: Token | undefined,
): string {
  if (!plain.includes(' ')) return plain;
  const words = plain.split(' ');
  const doubled = (word: string | undefined, beside: Token | undefined) =>
    words.length > 1 && word === beside?.lower && word !== undefined && PREPOSITION.test(word);
  if (doubled(words.at(-1), after)) words.pop();
  if (doubled(words[0], before)) words.shift();
  return words.join(' ');
}

/** Narrows a replacement to the words that it changes: of "State Division" only "Division". */
function narrowed(replacement: Replacement, text: string): Replacement {
  let { start, end } = replacement;
  const old = text.slice(start, end).split(' ');
  const fresh = replacement.text.split(' ');
  while (old.length > 1 && fresh.length > 1 && old[0] === fresh[0]) {
    start += (old.shift()?.length ?? 0) + 1;
    fresh.shift();
  }
  while (old.length > 1 && fresh.length > 1 && old.at(-1) === fresh.at(-1)) {
    end -= (old.pop()?.length ?? 0) + 1;
    fresh.pop();
  }
  return { start, end, text: fresh.join(' ') };
}

/** Takes the article before the replacement into it, where its form no longer fits. */
function withArticle(replacement: Replacement, before: Token | undefined): Replacement {
  if (before?.lower !== 'a' && before?.lower !== 'an') return replacement;
  const article = indefiniteArticle(replacement.text);
  if (article === before.lower) return replacement;
  const mended = before.capital ? capitalised(article) : article;
  return { ...replacement, start: before.start, text: `${mended} ${replacement.text}` };
}

/**
 * The replacement that a hit asks for, with what it upsets around it mended: the capital at the start,
 * the article before it ("an announcement" becomes "a statement"), a word that would stand twice.
 */
export function replacementFor(
  { tokens }: { readonly tokens: readonly Token[] },
  hit: { readonly first: number; readonly last: number; readonly plain: string },
  text: string,
): Replacement {
  const replaced = tokens.slice(hit.first, hit.last + 1);
  const before = tokens[hit.first - 1];
  const plain = withoutDoubles(hit.plain, before, tokens[hit.last + 1]);
  const inItsCase = inCase(plain, replaced);
  // Few plain forms have one, and the text is long.
  const isCurly = inItsCase.includes("'") && text.includes('’');
  const restored = isCurly ? inItsCase.replaceAll("'", '’') : inItsCase;
  const start = replaced[0]?.start ?? 0;
  const whole = { start, end: replaced.at(-1)?.end ?? start, text: restored };
  return narrowed(withArticle(whole, before), text);
}
