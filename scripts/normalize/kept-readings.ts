import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CacheMap, cacheMap } from '../../src/build-cache/cache-map.ts';
import { codeDigest } from '../../src/build-cache/code-digest.ts';
import type { Draft } from '../../src/normalize/draft.ts';
import type { Normalized } from '../../src/normalize/normalize.ts';

/** A report as it is read without the others. */
export interface ReadingAlone {
  readonly made: Normalized;
  /** How far it is read when the others come into play; undefined where they have no say. */
  readonly draft: Draft | undefined;
}

/** Readings that an earlier run made of the same bytes, with the same names, by the same code. */
export interface KeptReadings {
  readonly get: (madeFrom: unknown, make: () => ReadingAlone) => ReadingAlone;
  readonly save: () => void;
}

/** All code that plays a part, down to what finds and reads the lists; what only finds or words faults does not. */
export const CODE = [
  'scripts/normalize',
  'src/article',
  'src/content-folder',
  'src/normalize',
  'src/schemas',
];

/** Nothing is kept: each reading is made. */
export const NOTHING_KEPT: KeptReadings = { get: (_, make) => make(), save: () => {} };

/**
 * Opens the readings of a content folder. Each is kept as bytes of its own, which are read when the report is asked for.
 *
 * @param shared what every report is read with
 */
export function keptReadings(
  content: string,
  shared: unknown,
  kept: CacheMap<Uint8Array> = cacheMap('readings', [
    resolve(content),
    codeDigest(CODE),
    serialize(shared).toString('base64'),
  ]),
): KeptReadings {
  return {
    get: (madeFrom, make) => {
      let fresh: ReadingAlone | undefined;
      const bytes = kept.get(JSON.stringify(madeFrom), () => {
        fresh = make();
        return serialize(fresh);
      });
      // Written by this very code.
      return fresh ?? (deserialize(bytes) as ReadingAlone);
    },
    save: kept.save,
  };
}
