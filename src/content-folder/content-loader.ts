import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Entry, StoryFiles } from '../story/files.ts';
import { contentFolder } from './content-folder.ts';
import { loadContent } from './load-content.ts';

export type LoadedCollection = Exclude<keyof StoryFiles, 'unread' | 'changes'>;

/** How long the watcher is quiet before the content is read again: an editor writes several files at once. */
const QUIET_MS = 50;

/**
 * Loads one part of the content folder into its collection, from the one reading that `npm run check` and the pages
 * share.
 *
 * The loader throws an Error that lists every problem of the whole content folder.
 */
export function contentLoader(name: LoadedCollection): Loader {
  return {
    name: `content/${name}`,
    async load({ store, parseData, generateDigest, logger, watcher, config }) {
      const root = fileURLToPath(config.root);
      const load = async (again: boolean) => {
        const { files } = loadContent(again);
        const part: Entry<object> | readonly Entry<object>[] | undefined = files[name];
        store.clear();
        for (const { id, file, data } of [part ?? []].flat()) {
          store.set({
            id,
            data: await parseData({ id, data: { ...data }, filePath: file }),
            filePath: relative(root, resolve(file)),
            digest: generateDigest(JSON.stringify(data)),
          });
        }
      };
      await load(false);
      watcher?.add(contentFolder());
      let waiting: NodeJS.Timeout | undefined;
      watcher?.on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(contentFolder(), name))) return;
        clearTimeout(waiting);
        waiting = setTimeout(
          () => load(true).catch((error: Error) => logger.error(error.message)),
          QUIET_MS,
        );
      });
    },
  };
}
