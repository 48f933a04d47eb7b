import { existsSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { visibleName } from '../../src/schemas/visible.ts';
import type { EntryData } from '../draft/basis.ts';
import { dismissDrafts } from '../draft/dismiss.ts';
import { writeWhole } from '../running/write-whole.ts';
import { fileOfDraft, stateOfFile } from './draft-file.ts';
import { acceptedText, calledField, renamedText } from './edit-entry.ts';
import { joinDrafts, type OpenDraft, splitDraft } from './join-or-split.ts';

/** What an editor does with a draft. */
export interface Act {
  readonly act: 'save' | 'accept' | 'dismiss' | 'join' | 'split';
  /** `events/fair-opens`, or `story` */
  readonly key: string;
  readonly title: string;
  /** The state of the file when the editor saw it. */
  readonly seen: string;
  /** The draft that is joined into this one: `events/fair-opens`. */
  readonly other: string;
  /** Which of its parts are split off. */
  readonly parts: readonly number[];
}

/** @throws Error where the file is not as the editor saw it */
function refuseStale(file: string, key: string, seen: string): void {
  if (!existsSync(file) || seen === stateOfFile(file)) return;
  throw new Error(`${key} was changed after this page was made. Look at it again, then repeat it.`);
}

/** @throws Error where there is no such draft */
function openDraft(content: string, key: string): OpenDraft {
  const file = fileOfDraft(content, key);
  if (file === undefined) throw new Error(`“${key}” is no draft.`);
  if (!existsSync(file)) throw new Error(`There is no ${key}. Load the page again.`);
  const text = readFileSync(file, 'utf8');
  const data = readYaml(text, file).value as EntryData | undefined;
  if (data?.['draft'] !== true)
    throw new Error(`${key} is no draft any longer. Load the page again.`);
  return { key, file, text, data };
}

function dismiss(content: string, key: string, seen: string): void {
  const file = fileOfDraft(content, key);
  if (file === undefined) throw new Error(`“${key}” is no draft.`);
  if (key === 'story') throw new Error('A story needs its title and its days: change them.');
  refuseStale(file, key, seen);
  dismissDrafts(content, [key]);
}

/** The text of a draft with another title, if that is one. */
function entitled({ text, data }: OpenDraft, title: string): string {
  const field = calledField(data);
  const wanted = title.replace(/\s+/g, ' ').trim();
  if (wanted === '' || !visibleName.safeParse(wanted).success) {
    throw new Error(
      'A title must have a letter or a digit that can be seen, and 250 signs at most.',
    );
  }
  return wanted === data[field] ? text : renamedText(text, field, wanted);
}

/**
 * Does it, in the content folder.
 *
 * @returns the key of the draft to look at afterwards; undefined where that is the next one
 * @throws Error saying what to do instead; then nothing is changed
 */
export function actOnDraft(
  content: string,
  { act, key, title, seen, other, parts }: Act,
): string | undefined {
  if (act === 'dismiss') {
    dismiss(content, key, seen);
    return undefined;
  }
  const draft = openDraft(content, key);
  refuseStale(draft.file, key, seen);
  if (act === 'split') return splitDraft(content, draft, parts);
  if (act === 'join') {
    if (other === '') throw new Error('Mark the draft that is to be joined into this one first.');
    joinDrafts(content, draft, openDraft(content, other));
    return key;
  }
  const named = entitled(draft, title);
  writeWhole(draft.file, act === 'accept' ? acceptedText(named) : named);
  return act === 'save' ? key : undefined;
}
