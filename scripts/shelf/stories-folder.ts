import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { storyNameFault } from './story-name-fault.ts';

/** The folder of a shelf: its stories, and what its editor says of it. */
export interface StoriesFolder {
  /** The file that names the shelf. */
  readonly file: string;
  /** The stories by name, each with its content folder. */
  readonly stories: readonly { readonly name: string; readonly content: string }[];
}

/**
 * The stories that a build is for: those of `STORIES_DIR`, else those of `stories/` where no one story's content is;
 * undefined for one story, which stays as it is.
 *
 * @throws Error naming a folder that cannot be a story
 */
export function storiesFolder(env: NodeJS.ProcessEnv): StoriesFolder | undefined {
  const { STORIES_DIR, CONTENT_DIR } = env;
  const isShelf = STORIES_DIR || (!CONTENT_DIR && !existsSync('content') && existsSync('stories'));
  if (!isShelf) return undefined;
  const folder = STORIES_DIR || 'stories';
  const stories = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, content: join(folder, name, 'content') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, content } of stories) {
    const path = join(folder, name);
    const fault = storyNameFault(name);
    if (fault !== undefined) throw new Error(`${path}  ${fault} Rename it.`);
    if (!existsSync(content)) {
      throw new Error(`${content}  There is no such folder: put the story's content there.`);
    }
  }
  if (stories.length === 0)
    throw new Error(`${folder}  No story is in it: ${folder}/NAME/content.`);
  return { file: join(dirname(resolve(folder)), 'shelf.yaml'), stories };
}
