import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

/** A word that was asked for. */
export interface AskedWord {
  readonly typed: string;
  readonly folded: string;
}

/** Words that stand next to each other in the query, or were quoted. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** The words must stand there exactly so. */
  readonly phrase: boolean;
  /** Whether it stood in quotation marks. */
  readonly quoted: boolean;
  /** Passages with it are left out. */
  readonly without: boolean;
}

export interface ParsedQuery {
  readonly asked: readonly Asked[];
  /** Whether the last word may go on: no blank or closing quotation mark follows it. */
  readonly unfinished: boolean;
}

const LONGEST_QUERY = 500;
const PART = /([-−–]?)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|([^\s"“”„«»]+))/gu;

/**
 * Reads a query: words in any order, `"exact phrases"` in any kind of double quotation marks, `-without`.
 * Nothing is ever wrong in a query; signs without meaning are passed over.
 */
export function parseQuery(text: string): ParsedQuery {
  const query = text.slice(0, LONGEST_QUERY);
  const asked: Asked[] = [];
  let unfinished = false;
  for (const match of query.matchAll(PART)) {
    const [, minus, quoted, closing, plain] = match;
    const words = tokenize(quoted ?? plain ?? '').map(({ word }) => ({
      typed: word,
      folded: fold(word),
    }));
    if (words.length === 0) continue;
    const without = minus !== '' && (match.index === 0 || /\s/.test(query[match.index - 1] ?? ''));
    const phrase = quoted !== undefined || isOneRun(plain ?? '', words);
    unfinished = match.index + match[0].length === query.length && !closing;
    const before = asked.at(-1);
    if (!phrase && !without && before && !before.phrase && !before.without) {
      asked.splice(-1, 1, { ...before, words: [...before.words, ...words] });
    } else
      asked.push({
        words,
        phrase: phrase || (without && words.length > 1),
        quoted: quoted !== undefined,
        without,
      });
  }
  return { asked, unfinished };
}

/** Signs of a script without blanks belong together as typed. */
function isOneRun(plain: string, words: readonly AskedWord[]): boolean {
  return words.length > 1 && words.map((word) => word.typed).join('') === plain;
}
