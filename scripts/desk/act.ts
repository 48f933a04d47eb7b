import { existsSync, readFileSync } from 'node:fs';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { visibleName } from '../../src/schemas/visible.ts';
import type { EntryData } from '../draft/basis.ts';
import { dismissDrafts } from '../draft/dismiss.ts';
import { writeWhole } from '../running/write-whole.ts';
import { fileOfDraft, stateOfFile } from './draft-file.ts';
import { acceptedText, calledField, renamedText } from './edit-entry.ts';

/** What an editor does with a draft. */
export interface Act {
  readonly act: 'save' | 'accept' | 'dismiss';
  /** `events/fair-opens`, or `story` */
  readonly key: string;
  readonly title: string;
  /** The state of the file when the editor saw it. */
  readonly seen: string;
}

/** @throws Error where the file is not as the editor saw it */
function refuseStale(file: string, key: string, seen: string): void {
  if (!existsSync(file) || seen === stateOfFile(file)) return;
  throw new Error(`${key} was changed after this page was made. Look at it again, then repeat it.`);
}

/**
 * Does it, in the content folder.
 *
 * @throws Error saying what to do instead; then nothing is changed
 */
export function actOnDraft(content: string, { act, key, title, seen }: Act): void {
  const file = fileOfDraft(content, key);
  if (file === undefined) throw new Error(`“${key}” is no draft.`);
  if (act === 'dismiss') {
    if (key === 'story') throw new Error('A story needs its title and its days: change them.');
    refuseStale(file, key, seen);
    dismissDrafts(content, [key]);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no ${key}. Load the page again.`);
  const text = readFileSync(file, 'utf8');
  const data = readYaml(text, file).value as EntryData | undefined;
  if (data?.['draft'] !== true)
    throw new Error(`${key} is no draft any longer. Load the page again.`);
  refuseStale(file, key, seen);
  const field = calledField(data);
  const wanted = title.replace(/\s+/g, ' ').trim();
  if (wanted === '' || !visibleName.safeParse(wanted).success) {
    throw new Error(
      'A title must have a letter or a digit that can be seen, and 250 signs at most.',
    );
  }
  const named = wanted === data[field] ? text : renamedText(text, field, wanted);
  writeWhole(file, act === 'accept' ? acceptedText(named) : named);
}
