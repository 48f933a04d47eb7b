import { parseDocument } from 'yaml';
import type { EntryData } from '../draft/basis.ts';
import { documentText } from '../running/document-text.ts';

const DRAFT_LINE = /^(?:draft|"draft"|'draft')[ \t]*:[ \t]*true[ \t]*(?:#[^\r\n]*)?(?:\r?\n|$)/m;

/** The fields that say what an entry is called, in the order in which they are looked for. */
const CALLED = ['title', 'question', 'statement', 'name'] as const;

export type CalledField = (typeof CALLED)[number];

/** The field in which an entry says what it is called. */
export const calledField = (data: EntryData): CalledField =>
  CALLED.find((field) => typeof data[field] === 'string') ?? 'title';

/**
 * The text of a file without the line that makes it a draft; of one that is written in braces without the field.
 *
 * @throws Error saying what to do where neither can be taken out
 */
export function acceptedText(text: string): string {
  const isDraft = (one: string) => parseDocument(one).get('draft') !== undefined;
  const cut = text.replace(DRAFT_LINE, '');
  if (!isDraft(cut)) return cut;
  const document = parseDocument(text);
  document.delete('draft');
  const written = documentText(document, text);
  if (document.errors.length > 0 || isDraft(written)) {
    throw new Error(
      'The file says “draft: true” in a way that cannot be taken out. Do it by hand.',
    );
  }
  return written;
}

/** The text of a file with another title; all else in it, comments too, stays as an editor wrote it. */
export function renamedText(text: string, field: CalledField, title: string): string {
  const document = parseDocument(text);
  document.set(field, title);
  return documentText(document, text);
}

/** The text of a file with other values in those fields that changed; all else in it stays as an editor wrote it. */
export function changedText(text: string, before: EntryData, after: EntryData): string {
  const document = parseDocument(text);
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    if (after[field] === undefined) document.delete(field);
    else document.set(field, after[field]);
  }
  return documentText(document, text);
}
