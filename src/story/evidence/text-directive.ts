/**
 * Stands in a text for a button among its words. Browsers find no words across one, for a button is a box of its own.
 */
export const BUTTON_IN_TEXT = '\u{fffc}';

/** What is to be marked on a page: all from its first words to its last, or the first alone. */
export interface MarkedWords {
  readonly first: string;
  readonly last?: string;
  /** Words right before and behind, by which one of many is known. */
  readonly before?: string;
  readonly after?: string;
}

/** Commas and hyphens part the members of a directive. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** The stretches of a text between buttons. */
export const betweenButtons = (text: string): string[] =>
  text.split(BUTTON_IN_TEXT).map((part) => part.trim());

/**
 * The part of an address that asks the browser to mark words (URL Fragment Text Directives): `text=off%20the-,coast`.
 * What stands before and behind counts up to the next button.
 */
export function textDirective({ first, last = '', before = '', after = '' }: MarkedWords): string {
  const prefix = betweenButtons(before).at(-1) ?? '';
  const [suffix = ''] = betweenButtons(after);
  return [
    `text=${prefix && `${encode(prefix)}-,`}`,
    encode(first),
    last && `,${encode(last)}`,
    suffix && `,-${encode(suffix)}`,
  ].join('');
}
