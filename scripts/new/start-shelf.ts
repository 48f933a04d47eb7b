import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shelfSkeleton } from '../../src/content-folder/file-skeletons.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { storyNameFault } from '../shelf/story-name-fault.ts';
import type { Begun } from './begun.ts';

const EXAMPLE = sayCommand('new shelf harbour dam');

/** Whether a folder holds a file that somebody put there. */
const holdsFiles = (dir: string) =>
  existsSync(dir) &&
  readdirSync(dir, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );

/**
 * Begins a shelf in a folder, or further stories of one: `shelf.yaml`, and a content folder for each story. One that was
 * begun for a single story and is still empty becomes that of the first.
 *
 * @param names the stories, by their folders
 * @throws Error saying what to do instead; then nothing is written
 */
export function startShelf(dir: string, names: readonly string[]): Begun {
  if (names.length === 0) throw new Error(`Say which stories stand in it: ${EXAMPLE}`);
  for (const name of names) {
    const fault = storyNameFault(name);
    if (fault !== undefined) throw new Error(`“${name}”: ${fault}`);
  }
  const contentOf = (name: string) => join(dir, 'stories', name, 'content');
  const there = names.find((name) => existsSync(contentOf(name)));
  if (there !== undefined) throw new Error(`${contentOf(there)} exists. Choose another name.`);
  const single = join(dir, 'content');
  if (holdsFiles(single)) {
    throw new Error(
      `${single} holds a story by itself, which a build would take. Move it: git mv content stories/NAME/content`,
    );
  }
  const [first = '', ...others] = names;
  mkdirSync(join(dir, 'stories', first), { recursive: true });
  if (existsSync(single)) renameSync(single, contentOf(first));
  for (const name of [first, ...others]) {
    mkdirSync(join(contentOf(name), 'raw'), { recursive: true });
  }
  const file = join(dir, 'shelf.yaml');
  if (!existsSync(file)) writeFileSync(file, shelfSkeleton);
  const told = `${names.map(contentOf).join(', ')} ${names.length === 1 ? 'is' : 'are'} begun. Say in ${file} what the shelf is called, put what you collected into raw of each story (CONTENT_DIR=${contentOf(first)} ${sayCommand('add')}), then run “${sayCommand('build')}”.`;
  return { paths: names.map(contentOf), told };
}
