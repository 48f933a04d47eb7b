import type { CitationFormat } from './citation-formats.ts';

const FORMATS: Readonly<Record<CitationFormat, (file: string, key: string) => string | undefined>> =
  {
    bib: (file, key) => {
      const entry = file
        .split(/^(?=@)/m)
        .find((one) => one.slice(one.indexOf('{') + 1).startsWith(`${key},`));
      return entry && `${entry.trimEnd()}\n`;
    },
    ris: (file, key) =>
      file
        .split(/(?<=^ER {2}- .*\r?\n)/m)
        .find((one) => new RegExp(`^ID {2}- ${key}\r?$`, 'm').test(one))
        ?.trimStart(),
    json: (file, key) => {
      const items: unknown = JSON.parse(file);
      const item = Array.isArray(items)
        ? items.find((one: { id?: unknown }) => one.id === key)
        : undefined;
      return item && `${JSON.stringify([item], null, 2)}\n`;
    },
  };

/**
 * One source of a file of many, as a file of its own.
 *
 * @param key the source's id: lower-case words joined by hyphens
 * @returns undefined when the file has no such source
 */
export const takeEntry = (file: string, format: CitationFormat, key: string): string | undefined =>
  FORMATS[format](file, key);
