import type { TemplateStyles } from './load-templates.ts';

/** The text of each style sheet by its name. */
export type Sheets = ReadonlyMap<string, string>;

/** A comment in CSS, so that sheets that stand behind one another are still told apart. */
const NAME = /\/\*sheet-\d+\*\//g;

/**
 * Puts a short name in the place of each style sheet: half of a page are styles, which would be read letter by letter for
 * each page and are the same on all.
 */
export function nameSheets(styles: readonly TemplateStyles[]): {
  readonly named: readonly TemplateStyles[];
  readonly sheets: Sheets;
} {
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `/*sheet-${names.size}*/`;
    names.set(text, name);
    return name;
  };
  const named = styles.map((page) => ({
    ...page,
    styles: page.styles.map(({ sheet, ...place }) => ({
      ...place,
      sheet: sheet.content === undefined ? sheet : { ...sheet, content: nameOf(sheet.content) },
    })),
  }));
  return { named, sheets: new Map([...names].map(([text, name]) => [name, text])) };
}

/** Styles with the sheets in the place of their names. */
export const putSheets = (styles: string, sheets: Sheets): string =>
  styles.replaceAll(NAME, (name) => sheets.get(name) ?? name);
