import { DOUBT_SIGN } from '../../text/doubt-sign.ts';
import { openQuotes } from '../../text/open-quotes.ts';

/** Copied words and, below them, a line for each reason why words among them are doubted. */
export const withNotes = (words: string, reasons: readonly string[]): string =>
  reasons.length === 0
    ? words.trimEnd()
    : [words.trimEnd(), '', ...new Set(reasons.map((reason) => `${DOUBT_SIGN} ${reason}`))].join(
        '\n',
      );

/** A passage that travels: its words, where they are from, why some of them are doubted, and the way to them. */
export interface Passed {
  readonly words: string;
  /** "Headline, CNN, June 18, 2023". */
  readonly source: string;
  readonly reasons: readonly string[];
}

/** What stands before the address of a passage where it is handed on. */
export const passedText = ({ words, source, reasons }: Passed): string =>
  withNotes(`${openQuotes(words)}\n— ${source}`, reasons);
