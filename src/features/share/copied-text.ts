import { DOUBT_SIGN } from '../../text/doubt-sign.ts';

/** Copied words and, below them, a line for each reason why words among them are doubted. */
export const withNotes = (words: string, reasons: readonly string[]): string =>
  [words.trimEnd(), '', ...new Set(reasons.map((reason) => `${DOUBT_SIGN} ${reason}`))].join('\n');
