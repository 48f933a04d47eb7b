/**
 * Characters that Markdown or directives could read as markup. All are escaped, wherever they stand: what is inert
 * everywhere needs no proof for each place.
 */
const MARKUP = /[\\`*_[\]<>~|#]|&(?=[#\p{L}])|:(?! )/gu;

/** Brackets and backslashes inside a directive's label, where a backslash would not do: labels allow few of those. */
const LABEL_MARKUP = /[\\[\]]/g;

const reference = (character: string) =>
  `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;

const escapeOne = (inLabel: boolean) => (character: string) =>
  character === '&' || (inLabel && /[\\[\]]/.test(character))
    ? reference(character)
    : `\\${character}`;

/**
 * `text` as Markdown that reads as `text` and nothing else.
 *
 * @param text without line ends
 * @param inLabel whether it stands inside a directive's brackets
 */
export const escapeText = (text: string, inLabel: boolean): string =>
  text.replace(MARKUP, escapeOne(inLabel));

/** Markdown drops spaces at the ends of a line or label; here they are kept, by name. */
export const keepEdges = (markdown: string): string =>
  markdown.replace(/^[ \t]|[ \t]$/g, reference);

/** A character that a Markdown file cannot carry, or that no reader could see in it. */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}⟨]|\p{Cs}/gu;
const UNSEEN_NAME = /⟨U\+([0-9A-F]{4,6})⟩/g;

const nameOf = (found: string) =>
  `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Removed characters that nobody could see are written by name: U+200B => `⟨U+200B⟩`. */
const nameUnseen = (text: string) => text.replace(UNSEEN, nameOf);

/** What was removed, as a page shows it: a mark that turns the direction of text would turn the page's own. */
export const showUnseen = (text: string): string =>
  text.replace(UNSEEN, (found) =>
    found === '⟨' || found === '\t' ? found : found === '\n' ? '¶' : nameOf(found),
  );

/** What was removed, where it stands alone: of nothing but spaces each has a sign, or a link of it would have no name. */
export const showAlone = (text: string): string =>
  /\S/.test(text) ? showUnseen(text) : text.replace(/\s/g, (space) => (space === '\n' ? '¶' : '␣'));

/** Undoes what `escapeAttribute` does to characters that cannot be seen. */
export const readUnseen = (value: string): string =>
  value.replace(UNSEEN_NAME, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** `value` between the double quotes of a directive's attribute. */
export function escapeAttribute(value: string, inLabel: boolean): string {
  const escaped = nameUnseen(value).replace(/[&"]/g, (c) => (c === '&' ? '&amp;' : '&quot;'));
  return inLabel ? escaped.replace(LABEL_MARKUP, reference) : escaped;
}
