import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CacheMap } from '../../src/build-cache/cache-map.ts';
import { emptyContext, normalize } from '../../src/normalize/normalize.ts';
import { keptReadings, type ReadingAlone } from './kept-readings.ts';

/** What is kept in memory. */
function invented(): CacheMap<Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (text, make) => {
      const made = kept.get(text) ?? make();
      kept.set(text, made);
      return made;
    },
    save: () => {},
  };
}

const TEXT = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.\n';

test('a reading is made once for the same file, and comes back as it was made', () => {
  const kept = invented();
  let made = 0;
  const read = (sha256: string): ReadingAlone =>
    keptReadings('content', {}, kept).get([sha256, undefined], () => {
      made += 1;
      return { made: normalize(TEXT, emptyContext), draft: undefined };
    });
  const first = read('aa');
  assert.deepEqual(read('aa'), first);
  assert.equal(made, 1);
  read('bb');
  assert.equal(made, 2);
});
