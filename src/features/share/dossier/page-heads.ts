import { cssString } from '../../../markup/css-string.ts';

/**
 * Styles by which each printed page of a book says at its head which book it is of, and which chapter. The first chapter
 * stands below the title, on its page.
 *
 * @param chapters by the id of their headings
 */
export const pageHeads = (
  title: string,
  chapters: readonly { readonly id: string; readonly title: string }[],
): string =>
  chapters
    .slice(1)
    .map(
      (chapter, index) =>
        `@page c${index}{margin:14mm 12mm;@top-left{content:${cssString(title)};font:8pt serif}@top-right{content:${cssString(chapter.title)};font:8pt serif}}` +
        `section:has(>#${chapter.id}){page:c${index}}`,
    )
    .join('');
