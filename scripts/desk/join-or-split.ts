import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { yamlCollections } from '../../src/content-folder/collections.ts';
import { entryText } from '../../src/content-folder/entry-text.ts';
import { slugOf } from '../../src/normalize/slug.ts';
import { type DraftedCollection, draftedCollections } from '../../src/schemas/dismissed.ts';
import type { EntryData } from '../draft/basis.ts';
import { writeWhole } from '../running/write-whole.ts';
import { calledField, changedText } from './edit-entry.ts';
import { leaveForwardingAddress } from './forwarding.ts';
import { joinedData } from './join-entries.ts';
import { rewriteRefs } from './rewrite-refs.ts';
import { splitData } from './split-entry.ts';

/** A draft as its file has it. */
export interface OpenDraft {
  readonly key: string;
  readonly file: string;
  readonly text: string;
  readonly data: EntryData;
}

/** @throws Error for the story, which is one */
function collectionOf({ key }: OpenDraft): DraftedCollection {
  const found = draftedCollections.find((name) => key.startsWith(`${name}/`));
  if (!found) throw new Error('The story is one: it is neither joined nor split.');
  return found;
}

/** @throws Error where an entry would be written that nobody can read */
function refuseUnsound(collection: DraftedCollection, data: EntryData): void {
  const { error } = yamlCollections[collection].safeParse(data);
  const [issue] = error?.issues ?? [];
  if (issue)
    throw new Error(
      `That would leave no sound entry (${issue.path.join(', ')}: ${issue.message}).`,
    );
}

/**
 * Joins a draft into another one of its kind, which keeps its address; what referred to the one refers to the other, its
 * published addresses too.
 *
 * @throws Error saying what to do instead; then nothing is changed
 */
export function joinDrafts(content: string, kept: OpenDraft, other: OpenDraft): void {
  const collection = collectionOf(kept);
  if (collectionOf(other) !== collection)
    throw new Error(`${other.key} is of another kind than ${kept.key}.`);
  if (other.key === kept.key)
    throw new Error('An entry is not joined with itself. Mark another one.');
  const data = joinedData(collection, kept.data, other.data);
  refuseUnsound(collection, data);
  const [from = '', to = ''] = [other, kept].map(({ key }) => key.slice(collection.length + 1));
  leaveForwardingAddress(content, collection, from, to);
  writeWhole(kept.file, changedText(kept.text, kept.data, data));
  rewriteRefs(content, other.key, kept.key);
  rmSync(other.file);
}

/** An id made of words that no entry of the folder has. */
function freeKey(content: string, collection: DraftedCollection, words: string): string {
  const base = slugOf(words) || 'entry';
  for (let key = `${collection}/${base}`, n = 2; ; key = `${collection}/${base}-${n++}`) {
    const isTaken = ['.yaml', '.yml'].some((ending) =>
      existsSync(join(content, `${key}${ending}`)),
    );
    if (!isTaken) return key;
  }
}

/**
 * Splits parts of a draft off as a draft of their own, to which nothing refers yet. Both are the editor’s from then on: no
 * rule joins them again.
 *
 * @param chosen which parts, in the order in which the desk shows them
 * @returns its key
 * @throws Error saying what to do instead; then nothing is changed
 */
export function splitDraft(content: string, draft: OpenDraft, chosen: readonly number[]): string {
  const collection = collectionOf(draft);
  const { rest, split } = splitData(collection, draft.data, chosen);
  refuseUnsound(collection, rest);
  refuseUnsound(collection, split);
  const key = freeKey(content, collection, String(split[calledField(split)]));
  writeWhole(
    join(dirname(dirname(draft.file)), `${key}.yaml`),
    entryText({ draft: true, ...split }),
  );
  writeWhole(draft.file, changedText(draft.text, draft.data, rest));
  return key;
}
