import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../src/content-folder/read-yaml.ts';
import { draftedCollections } from '../../src/schemas/dismissed.ts';
import { visibleName } from '../../src/schemas/visible.ts';
import type { EntryData } from '../draft/basis.ts';
import { dismissDrafts } from '../draft/dismiss.ts';
import { writeWhole } from '../running/write-whole.ts';
import { acceptedText, calledField, renamedText } from './edit-entry.ts';

/** What an editor does with a draft. */
export interface Act {
  readonly act: 'save' | 'accept' | 'dismiss';
  /** `events/fair-opens`, or `story` */
  readonly key: string;
  readonly title: string;
}

/** The file of a draft; undefined for what can be none. */
function fileOf(content: string, key: string): string | undefined {
  const [collection, id, ...more] = key.split('/');
  if (key === 'story') return join(content, 'story.yaml');
  const isKnown = draftedCollections.some((name) => name === collection);
  return isKnown && id && /^[a-z0-9-]+$/.test(id) && more.length === 0
    ? join(content, `${key}.yaml`)
    : undefined;
}

/**
 * Does it, in the content folder.
 *
 * @throws Error saying what to do instead; then nothing is changed
 */
export function actOnDraft(content: string, { act, key, title }: Act): void {
  const file = fileOf(content, key);
  if (file === undefined) throw new Error(`“${key}” is no draft.`);
  if (act === 'dismiss') {
    if (key === 'story') throw new Error('A story needs its title and its days: change them.');
    dismissDrafts(content, [key]);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no ${key}. Load the page again.`);
  const text = readFileSync(file, 'utf8');
  const data = readYaml(text, file).value as EntryData | undefined;
  if (data?.['draft'] !== true)
    throw new Error(`${key} is no draft any longer. Load the page again.`);
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
