import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { type ArticleEntry, lineOf } from '../../src/story/files.ts';

/** An address of a report, and where an editor finds it. */
export interface SourceAddress {
  readonly address: string;
  readonly file: string;
  readonly line: number | undefined;
  /** Where its page was, or an archive's copy of it. */
  readonly kind: 'page' | 'copy';
  /** The address of the copy that stands beside that of the page. */
  readonly archived: string | undefined;
  /** The day on which the page was taken. */
  readonly retrieved: string | undefined;
  /** The file in which an editor says otherwise. */
  readonly corrections: string;
}

interface Written {
  readonly value: unknown;
  readonly file: string;
  readonly line: number;
}

/** Every field of the notes and corrections of a raw file, by its name in `id.field`; the editor's before the note's. */
function readWritten(content: string): Map<string, Written> {
  const written = new Map<string, Written>();
  for (const folder of ['sources', 'corrections']) {
    for (const { id, path } of listFiles(join(content, folder), ['.yaml'])) {
      const { value, lines } = readYaml(readFileSync(path, 'utf8'), path);
      for (const [field, given] of Object.entries(Object(value))) {
        written.set(`${id}.${field}`, { value: given, file: path, line: lines[field] ?? 1 });
      }
    }
  }
  return written;
}

/** The addresses of a story's reports, each with the line on which an editor would change it. */
export function sourceAddresses(
  content: string,
  articles: readonly ArticleEntry[],
): SourceAddress[] {
  const written = readWritten(content);
  return articles.flatMap((entry) => {
    const { url, archived, retrieved, raw } = entry.data;
    const id = basename(raw, extname(raw));
    const placeOf = (value: string, fields: readonly string[], inArticle: string) => {
      const found = fields
        .map((field) => written.get(`${id}.${field}`))
        .find((one) => one?.value === value);
      return found ?? { file: entry.file, line: lineOf(entry, [inArticle]) };
    };
    const one = (address: string, kind: SourceAddress['kind'], fields: readonly string[]) => {
      const { file, line } = placeOf(address, fields, kind === 'page' ? 'url' : 'archived');
      const corrections = join(content, 'corrections', `${id}.yaml`);
      return { address, kind, file, line, archived, retrieved, corrections };
    };
    return [
      ...(url === undefined ? [] : [one(url, 'page', ['url', 'finalUrl'])]),
      ...(archived === undefined ? [] : [one(archived, 'copy', ['archived'])]),
    ];
  });
}
