import type { Note } from '../guess-word.ts';
import { type PassageKind, passageKinds } from '../passage.ts';
import type { SearchResult } from '../query.ts';

const COUNTED: Readonly<Record<PassageKind, readonly [one: string, many: string]>> = {
  article: ['passage in the reports', 'passages in the reports'],
  event: ['event', 'events'],
  difference: ['difference', 'differences'],
  quotation: ['quotation', 'quotations'],
  person: ['person', 'people'],
};

/** How a group of entries is headed. */
export const kindHeadings: Readonly<Record<PassageKind, string>> = {
  article: 'Reports',
  event: 'Events',
  difference: 'Differences',
  quotation: 'Quotations',
  person: 'People',
};

const MOST_WORDS = 4;

const quoted = (words: readonly string[]) => {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return words.length > MOST_WORDS ? `${shown.join(', ')} …` : shown.join(', ');
};

export function countWords(kind: PassageKind, count: number): string {
  return `${count} ${COUNTED[kind][count === 1 ? 0 : 1]}`;
}

/** What was done about a word that is nowhere. A missing word is told apart: nothing is found then. */
function noteWords(note: Note): string | undefined {
  if (note.kind === 'corrected')
    return `Nothing has “${note.typed}”: read as ${quoted(note.words)}.`;
  if (note.kind === 'beginning')
    return `Words that begin with “${note.typed}”: ${quoted(note.words)}.`;
  return undefined;
}

/** The answer in a sentence or two, for the line above the results; it is also read aloud. */
export function statusWords(text: string, result: SearchResult): string {
  const missing = result.notes.filter(({ kind }) => kind === 'missing').map(({ typed }) => typed);
  if (missing.length > 0) return `No passage has ${quoted(missing)}.`;
  if (result.total === 0) return `No passage has ${text.trim()}.`;
  const kinds = passageKinds.flatMap((kind) => {
    const count = result.counts.kind[kind] ?? 0;
    return count === 0 ? [] : [countWords(kind, count)];
  });
  const sentences = [
    ...result.notes.flatMap((note) => noteWords(note) ?? []),
    ...(result.partial ? ['No report has all of it; those below have the most.'] : []),
  ];
  return [...sentences, `${kinds.join(', ')}.`].join(' ');
}

/** What is said while an answer is on its way. */
export const SEARCHING_WORDS = 'Searching …';

/** What is said when there is no answer. */
export function problemWords(problem: string): string {
  return `Search does not work just now: ${problem}. Enter tries again; the index below leads to names, places and topics.`;
}
