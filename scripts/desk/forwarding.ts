import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAliases, readPermalinks } from '../../src/content-folder/read-aliases.ts';
import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { addToList } from '../running/add-to-list.ts';
import { writeWhole } from '../running/write-whole.ts';

/** The pages and ids of an entry of each kind; what lies below a page follows it. */
const ADDRESSES: Readonly<Record<DraftedCollection, (id: string) => readonly string[]>> = {
  events: (id) => [`/timeline/${id}/`, `/timeline/#${id}`, `/embed/events/${id}/`],
  people: (id) => [`/people/${id}/`, `/timeline/person/${id}/`],
  places: (id) => [`/places/${id}/`],
  quotes: (id) => [`/quotes/${id}/`, `/embed/quotes/${id}/`],
  questions: (id) => [`/differences/${id}/`],
  agreements: () => [],
};

/**
 * Lets the published addresses of an entry that is there no longer lead to the one that took it in. What was never
 * published needs none.
 *
 * @param from the id that is gone
 * @throws Error naming the line, when the file of aliases cannot be read; then nothing is changed
 */
export function leaveForwardingAddress(
  content: string,
  collection: DraftedCollection,
  from: string,
  to: string,
): void {
  const published = new Set(readPermalinks(content));
  const { aliases, problems } = readAliases(content);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const known = new Set(aliases.map((alias) => alias.from));
  const targets = ADDRESSES[collection](to);
  const left = ADDRESSES[collection](from).flatMap((address, at) => {
    const target = targets[at];
    const isWanted = target !== undefined && published.has(address) && !known.has(address);
    return isWanted ? [{ from: address, to: target }] : [];
  });
  if (left.length === 0) return;
  const file = join(content, 'aliases.yaml');
  writeWhole(file, addToList(existsSync(file) ? readFileSync(file, 'utf8') : '', left));
}
