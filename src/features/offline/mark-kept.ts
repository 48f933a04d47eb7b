const MAIN = /<main\b/;
const LANGUAGE = /<html\b[^<>]*\slang="([^"]+)"/;

/** The language that a page is written in; English where it does not say. */
export const languageOf = (html: string): string => LANGUAGE.exec(html)?.[1] ?? 'en';

/**
 * A page with a line above its main part that says what copy it is.
 *
 * @param words without characters that HTML reads as markup
 */
export function markKept(html: string, words: string): string {
  const line = `<p class="kept" role="note">${words}</p>`;
  // A page of another making has no main part: the line then comes first in it.
  return MAIN.test(html) ? html.replace(MAIN, (start) => line + start) : line + html;
}
