import { parseDocument } from 'yaml';
import type { EntryData } from '../draft/basis.ts';

const DRAFT_LINE = /^draft: true.*\n/m;
const WIDTH = 100;

/** The fields that say what an entry is called, in the order in which they are looked for. */
const CALLED = ['title', 'question', 'statement', 'name'] as const;

export type CalledField = (typeof CALLED)[number];

/** The field in which an entry says what it is called. */
export const calledField = (data: EntryData): CalledField =>
  CALLED.find((field) => typeof data[field] === 'string') ?? 'title';

/** The text of a file without the line that makes it a draft. */
export const acceptedText = (text: string): string => text.replace(DRAFT_LINE, '');

/** The text of a file with another title; all else in it, comments too, stays as an editor wrote it. */
export function renamedText(text: string, field: CalledField, title: string): string {
  const document = parseDocument(text);
  document.set(field, title);
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}
