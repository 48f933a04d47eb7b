import { oneLine } from './one-line.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the last part of a text begins that a segmenter finds; 0 when there is only one. */
const lastStart = (segmenter: Intl.Segmenter, text: string) =>
  [...segmenter.segment(text)].at(-1)?.index ?? 0;

/** Where a text is cut so that at most `most` characters stay and none of a reader's is cut in two: maybe at its start. */
function endOfWords(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most);
  // Many scripts have no spaces, so that one far back is none to cut at.
  if (space > most / 2) return space;
  const start = text.slice(0, most + 1);
  return lastStart(words, start) || lastStart(characters, start);
}

/** A text cut at a word so that it is at most `length` characters, with an ellipsis: `shorten('one two', 6)` => `one…`. */
export function shorten(text: string, length: number): string {
  const plain = oneLine(text);
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, endOfWords(plain, length - 1));
  return `${cut.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}
