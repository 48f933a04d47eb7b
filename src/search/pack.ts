import { diffArrays } from 'diff';
import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** A stretch of a text for the dictionary: words and gaps in their order. */
export interface Piece {
  /** Set where the restoration changed words: the words as scraped. */
  readonly was?: readonly string[] | undefined;
  readonly entries: readonly string[];
}

/** The words of a text and the gaps between them, but not a gap that is one space. */
function entriesOf(text: string): { words: string[]; before: string[]; tail: string } {
  const tokens = tokenize(text);
  let at = 0;
  const before = tokens.map((token) => {
    const gap = text.slice(at, token.start);
    at = token.end;
    return gap;
  });
  return { words: tokens.map((token) => token.word), before, tail: text.slice(at) };
}

/**
 * Splits a text into dictionary entries, word by word against the text as scraped.
 * Readings that differ only in case or punctuation count as the same.
 */
export function packPieces(text: string, scraped: string | undefined): Piece[] {
  const { words, before, tail } = entriesOf(text.replace(/\s+/g, ' ').trim());
  const entry = (i: number): string[] => {
    const gap = before[i] ?? '';
    const implied = i === 0 ? '' : ' ';
    return gap === implied ? [words[i] ?? ''] : [gap, words[i] ?? ''];
  };
  const pieces: Piece[] = [];
  const scrapedWords = scraped === undefined ? words : tokenize(scraped).map((token) => token.word);
  let at = 0;
  const take = (count: number): string[] => {
    const entries = Array.from({ length: count }, (_, i) => entry(at + i)).flat();
    at += count;
    return entries;
  };
  const parts = diffArrays(scrapedWords, words, { comparator: (a, b) => fold(a) === fold(b) });
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (part.removed) {
      if (!parts[i + 1]?.added) pieces.push({ was: part.value, entries: [] });
    } else if (part.added) {
      pieces.push({ was: before?.removed ? before.value : [], entries: take(part.value.length) });
    } else {
      pieces.push({ entries: take(part.value.length) });
    }
  });
  if (tail !== '') pieces.push({ entries: [tail] });
  return pieces;
}
