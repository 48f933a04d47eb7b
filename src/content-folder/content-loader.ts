import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Entry, StoryFiles } from '../story/files.ts';
import { contentFolder } from './content-folder.ts';
import { loadFiles } from './load-files.ts';

export type LoadedCollection = Exclude<keyof StoryFiles, 'unread'>;

/**
 * Loads one part of the content folder into its collection, by the same reader as `npm run check`.
 * An entry's `body` is its whole file.
 *
 * The loader throws an Error that lists every problem of the whole content folder.
 */
export function contentLoader(name: LoadedCollection): Loader {
  return {
    name: `content/${name}`,
    async load({ store, parseData, generateDigest, logger, watcher, config }) {
      const root = fileURLToPath(config.root);
      // A build looks at the story as a whole before it reads it here, and once more when it makes the pages.
      const isDev = watcher !== undefined;
      const load = async () => {
        const part: Entry<object> | readonly Entry<object>[] | undefined = loadFiles(isDev)[name];
        store.clear();
        for (const { id, file, data } of [part ?? []].flat()) {
          const body = readFileSync(file, 'utf8');
          store.set({
            id,
            data: await parseData({ id, data: { ...data }, filePath: file }),
            body,
            filePath: relative(root, resolve(file)),
            digest: generateDigest(body),
          });
        }
      };
      await load();
      watcher?.add(contentFolder());
      watcher?.on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(contentFolder(), name))) return;
        load().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}
