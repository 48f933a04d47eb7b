import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryText, madeOf } from '../../src/content-folder/entry-text.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readDismissed } from '../../src/content-folder/read-dismissed.ts';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { type Dismissed, draftedCollections } from '../../src/schemas/dismissed.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { writeWhole } from '../running/write-whole.ts';
import type { EntryData } from './basis.ts';
import type { MergedDrafts, ToldContent, ToldEntry } from './merge-drafts.ts';
import { readPublished } from './published-drafts.ts';

/** An object with its fields in one order, and without those that are undefined. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}

/** Stands for what a draft says, whatever way it is written down; `draft` and `by` are not of it. */
function digestOf({ draft: _, by: __, ...data }: EntryData): string {
  return hash('sha256', JSON.stringify(inOrder(data)), 'hex').slice(0, 12);
}

/** A draft as the text of its file. */
export function draftText({ draft: _, ...data }: EntryData): string {
  return entryText(data, digestOf(data));
}

interface ReadFile {
  readonly data: EntryData;
  readonly state: 'own' | 'untouched';
}

/** @throws Error naming file and line where the file is no YAML that says anything */
function readFile(path: string): ReadFile {
  const text = readFileSync(path, 'utf8');
  const { value, problems } = readYaml(text, path);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${path}  The file says nothing. Fill it in, or delete it.`);
  }
  const data = value as EntryData;
  const isUntouched = data['draft'] === true && madeOf(text) === digestOf(data);
  return { data, state: isUntouched ? 'untouched' : 'own' };
}

/** As an entry of its collection, which rests on the same. */
const asEntry = ({ collection, title, name, passages }: Dismissed): ToldEntry => ({
  collection,
  id: title,
  data: { name, aliases: [], evidence: passages, versions: passages, answers: passages },
  state: 'dismissed',
});

/**
 * Reads what is in the content folder beside the reports.
 *
 * @throws Error naming file and line of what cannot be read
 */
export function readTold(content: string): ToldContent {
  const entries = draftedCollections.flatMap((collection) =>
    listFiles(join(content, collection), ['.yaml', '.yml']).map(
      ({ id, path }): ToldEntry => ({ collection, id, ...readFile(path) }),
    ),
  );
  const story = join(content, 'story.yaml');
  return {
    published: readPublished(content),
    entries: [...entries, ...readDismissed(content).dismissed.map(asEntry)],
    head: existsSync(story) ? readFile(story) : undefined,
  };
}

/** What writing changed, as `events/fair-opens`. */
export interface WrittenDrafts {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Writes the drafts, each file whole, those first that others refer to; then the files go whose drafts are gone. A file
 * that says the same already is left alone.
 */
export function writeDrafts(content: string, { drafts, head, gone }: MergedDrafts): WrittenDrafts {
  const files = [
    ...drafts.map(({ collection, id, data, by }) => ({ key: `${collection}/${id}`, data, by })),
    ...(head ? [{ key: 'story', data: head, by: undefined }] : []),
  ];
  const [added, changed]: [string[], string[]] = [[], []];
  for (const { key, by, data } of files) {
    const path = join(content, `${key}.yaml`);
    const text = draftText({ ...(by !== undefined && { by }), ...data });
    const was = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (was === text) continue;
    (was === undefined ? added : changed).push(key);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
  }
  for (const { collection, id } of gone)
    rmSync(join(content, collection, `${id}.yaml`), { force: true });
  return { added, changed, gone: gone.map(({ collection, id }) => `${collection}/${id}`) };
}
