import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readDismissed } from '../../src/content-folder/read-dismissed.ts';
import {
  type Dismissed,
  type DraftedCollection,
  draftedCollections,
} from '../../src/schemas/dismissed.ts';
import { didYouMean } from '../../src/story/nearest.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { addToList } from '../running/add-to-list.ts';
import { writeWhole } from '../running/write-whole.ts';
import { passagesOf } from './basis.ts';
import { draftText, readTold } from './content-drafts.ts';
import { refsOf, withRefs } from './entry-refs.ts';
import type { ToldContent, ToldEntry } from './merge-drafts.ts';

const INTRODUCTION = `# What npm run draft has proposed and is not to propose again, by the passages or the name that it rests on.
# Delete an entry to have it proposed again.
`;

/** `content/events/opening.yaml`, `events/opening` => events, opening */
function parsePath(path: string): [DraftedCollection, string] {
  const id = basename(path).replace(/\.ya?ml$/, '');
  const folder = basename(dirname(path));
  const collection = draftedCollections.find((name) => name === folder);
  if (collection) return [collection, id];
  throw new Error(
    `“${path}” is no draft. Say it as events/${id}: a folder and the name of a file.`,
  );
}

function findDraft(told: ToldContent, path: string): ToldEntry {
  const [collection, id] = parsePath(path);
  const there = told.entries.filter(
    (entry) => entry.collection === collection && entry.state !== 'dismissed',
  );
  const entry = there.find((one) => one.id === id);
  if (!entry) {
    const hint = didYouMean(
      id,
      there.map((one) => one.id),
    );
    throw new Error(`There is no ${collection}/${id}.${hint}`);
  }
  if (entry.data['draft'] !== true) {
    throw new Error(`${collection}/${id} is no draft: an editor has accepted it. Delete its file.`);
  }
  const key = `${collection}/${id}`;
  const user = told.entries.find(
    (one) => one.state === 'own' && one !== entry && refsOf(one.collection, one.data).includes(key),
  );
  const isPlace = told.head?.state === 'own' && refsOf('story', told.head.data).includes(key);
  if (user || isPlace) {
    const file = user ? `${user.collection}/${user.id}` : 'story.yaml';
    throw new Error(`${file} refers to ${key}. Change that first.`);
  }
  return entry;
}

function asDismissed({ collection, id, data }: ToldEntry): Dismissed {
  const words = data['title'] ?? data['question'] ?? data['statement'] ?? data['name'] ?? id;
  const title = String(words);
  const passages = passagesOf(collection, data).map(({ report, quote }) => ({ report, quote }));
  return passages.length > 0 ? { collection, title, passages } : { collection, title, name: title };
}

/** Takes the references to entries that are gone out of the drafts that have them. */
function letGo(content: string, gone: ReadonlySet<string>, { entries, head }: ToldContent): void {
  const drafts = [
    ...entries.filter(({ state, collection, id }) => {
      return state === 'untouched' && !gone.has(`${collection}/${id}`);
    }),
    ...(head?.state === 'untouched' ? [{ collection: 'story' as const, id: '', ...head }] : []),
  ];
  for (const { collection, id, data } of drafts) {
    if (!refsOf(collection, data).some((ref) => gone.has(ref))) continue;
    const kept = withRefs(collection, data, (to, ref) =>
      gone.has(`${to}/${ref}`) ? undefined : ref,
    );
    const key = collection === 'story' ? 'story' : `${collection}/${id}`;
    writeWhole(join(content, `${key}.yaml`), draftText(kept));
  }
}

/**
 * Adds to the file of what was dismissed, and changes no line of it.
 *
 * @throws Error where that file cannot be read: what it remembers would be lost
 */
function remember(content: string, more: readonly Dismissed[]): void {
  const { problems } = readDismissed(content);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const path = join(content, 'dismissed.yaml');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : INTRODUCTION;
  writeWhole(path, addToList(text, more));
}

/**
 * Dismisses drafts: remembers what they rest on, then takes their files away, and what other drafts say of them.
 *
 * @param paths as `events/opening` or the path of a file
 * @throws Error saying what to do instead; then nothing is dismissed
 */
export function dismissDrafts(content: string, paths: readonly string[]): void {
  const told = readTold(content);
  const entries = [...new Set(paths.map((path) => findDraft(told, path)))];
  remember(content, entries.map(asDismissed));
  letGo(content, new Set(entries.map(({ collection, id }) => `${collection}/${id}`)), told);
  for (const { collection, id } of entries) {
    for (const ending of ['.yaml', '.yml']) {
      const file = join(content, collection, `${id}${ending}`);
      if (existsSync(file)) rmSync(file);
    }
  }
}
