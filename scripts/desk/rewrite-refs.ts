import { readFileSync } from 'node:fs';
import { draftText, readTold } from '../draft/content-drafts.ts';
import { refsOf, withRefs } from '../draft/entry-refs.ts';
import { writeWhole } from '../running/write-whole.ts';
import { fileOfDraft } from './draft-file.ts';
import { changedText } from './edit-entry.ts';

/**
 * Lets all that refers to an entry refer to another one of its kind; comments stay, and drafts that nobody changed stay so.
 *
 * @param from `events/fair-opens`
 */
export function rewriteRefs(content: string, from: string, to: string): void {
  const { entries, head } = readTold(content);
  const all = [
    ...entries.filter(({ state }) => state !== 'dismissed'),
    ...(head ? [{ collection: 'story' as const, id: '', ...head }] : []),
  ];
  for (const { collection, id, data, state } of all) {
    if (!refsOf(collection, data).includes(from)) continue;
    const key = collection === 'story' ? 'story' : `${collection}/${id}`;
    const file = fileOfDraft(content, key);
    if (file === undefined) continue;
    const after = withRefs(collection, data, (kind, id) => {
      const ref = `${kind}/${id}`;
      // What followed the one is not to follow itself.
      return ref === from ? (to === key ? undefined : to.split('/')[1]) : id;
    });
    writeWhole(
      file,
      state === 'untouched'
        ? draftText(after)
        : changedText(readFileSync(file, 'utf8'), data, after),
    );
  }
}
