import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinPeople } from '../../src/features/shelf/join-people.ts';
import { createUrls } from '../../src/urls.ts';
import type { BuildFolder } from '../build/build-folder.ts';
import { writeWhole } from '../running/write-whole.ts';
import { readShelf } from './read-shelf.ts';
import { readStory } from './read-story.ts';
import type { StoriesFolder } from './stories-folder.ts';
import { createStoryDigest } from './story-digest.ts';
import { writeShelf } from './write-shelf.ts';

export interface ShelfTools {
  /** Builds one story for an environment; gives the exit code. */
  readonly buildStory: (env: NodeJS.ProcessEnv) => Promise<number>;
  readonly say: (line: string) => void;
  /** The one story that is built, so that a later build of all finds it; undefined for all. */
  readonly only: string | undefined;
}

/**
 * Builds a shelf: each story whose content has changed below its own path and with a cache of its own, then the pages
 * above them.
 *
 * @returns the exit code; where it is not 0 nothing is put in place
 */
export async function buildShelf(
  folder: StoriesFolder,
  out: BuildFolder,
  { buildStory, say, only }: ShelfTools,
): Promise<number> {
  const { shelf, stories } = readShelf(folder);
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
  const urls = createUrls(BASE_PATH);
  const digestOf = createStoryDigest(SITE_URL);
  const built = [];
  if (only !== undefined && !stories.some(({ name }) => name === only)) {
    const names = stories.map(({ name }) => name).join(', ');
    throw new Error(`--story: there is no story “${only}”. There are: ${names}.`);
  }
  for (const { name, content } of stories) {
    if (only !== undefined && name !== only) continue;
    const own = resolve(process.env['CACHE_DIR'] || '.cache', 'shelf', name);
    const site = join(own, 'site');
    const base = urls.at(`${name}/`);
    const mark = join(own, 'built-from');
    const isBuilt =
      existsSync(site) &&
      existsSync(mark) &&
      readFileSync(mark, 'utf8') === digestOf(content, base);
    say(isBuilt ? `${name}: nothing has changed` : `${name}:`);
    if (!isBuilt) {
      mkdirSync(own, { recursive: true });
      const code = await buildStory({
        STORIES_DIR: '',
        CONTENT_DIR: content,
        OUT_DIR: site,
        CACHE_DIR: own,
        BASE_PATH: base,
      });
      if (code !== 0) return code;
      // After it, since a build drafts what is not there yet.
      writeWhole(mark, digestOf(content, base));
    }
    if (only !== undefined) return 0;
    built.push(readStory(name, content, site, base));
    cpSync(site, join(out.path, name), { recursive: true });
  }
  const { title, language, standfirst } = shelf;
  const people = joinPeople(shelf.people, built);
  const whole = { title, language, standfirst, stories: built, people, urls };
  writeShelf(out.path, whole, new URL(SITE_URL).origin);
  out.publish();
  return 0;
}
