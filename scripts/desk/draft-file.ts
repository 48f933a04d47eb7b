import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftedCollections } from '../../src/schemas/dismissed.ts';

/**
 * The file of a draft, whichever of its endings it has.
 *
 * @param key `events/fair-opens`, or `story`
 * @returns undefined for what can be no draft; the usual ending where there is no file
 */
export function fileOfDraft(content: string, key: string): string | undefined {
  const [collection, id, ...more] = key.split('/');
  const isKnown = draftedCollections.some((name) => name === collection);
  const isEntry = isKnown && id !== undefined && /^[a-z0-9-]+$/.test(id) && more.length === 0;
  if (key !== 'story' && !isEntry) return undefined;
  const other = join(content, `${key}.yml`);
  return key !== 'story' && existsSync(other) ? other : join(content, `${key}.yaml`);
}

/** Stands for what a file says now, so that a page made before a change is known; empty where there is no file. */
export const stateOfFile = (file: string | undefined): string =>
  file !== undefined && existsSync(file)
    ? hash('sha256', readFileSync(file), 'hex').slice(0, 16)
    : '';
