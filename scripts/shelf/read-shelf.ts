import { existsSync } from 'node:fs';
import { readEntryFile } from '../../src/content-folder/read-entry.ts';
import { type ShelfFile, shelfSchema } from '../../src/schemas/shelf.ts';
import { formatProblem } from '../../src/story/problem.ts';
import type { StoriesFolder } from './stories-folder.ts';

/**
 * What `shelf.yaml` says, with the stories in its order.
 *
 * @throws Error that lists what is to be mended in it
 */
export function readShelf({ file, stories }: StoriesFolder): {
  readonly shelf: ShelfFile;
  readonly stories: StoriesFolder['stories'];
} {
  if (!existsSync(file)) {
    throw new Error(
      `${file}  There is no such file. It names the shelf: “title: …”, “language: en”.`,
    );
  }
  const { entry, problems } = readEntryFile({ id: 'shelf', path: file }, shelfSchema);
  if (!entry) throw new Error(problems.map(formatProblem).join('\n'));
  const { order } = entry.data;
  const unknown = order.find((name) => !stories.some((story) => story.name === name));
  if (unknown !== undefined) {
    const names = stories.map(({ name }) => name).join(', ');
    throw new Error(
      `${file}:${entry.lines['order'] ?? 1}  order: there is no story “${unknown}”. There are: ${names}.`,
    );
  }
  const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return {
    shelf: entry.data,
    stories: stories.toSorted((a, b) => placeOf(a.name) - placeOf(b.name)),
  };
}
