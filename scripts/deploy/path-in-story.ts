import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICE_WORKER } from './headers.ts';

/** A path below the base as it is below its story: `dam/sw.js` => `sw.js` where `dam` is one; else as it is. */
export function pathInStory(dir: string, path: string): string {
  const [first = '', ...rest] = path.split('/');
  const isStory = rest.length > 0 && existsSync(join(dir, first, SERVICE_WORKER));
  return isStory ? rest.join('/') : path;
}
