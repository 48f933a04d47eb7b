import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CacheFile } from './cache-file.ts';
import { cacheMap } from './cache-map.ts';

/** A file in memory, and how often it was written. */
function invented(): CacheFile & { readonly writes: () => number } {
  let bytes: Uint8Array | undefined;
  let writes = 0;
  return {
    read: () => bytes && Buffer.from(bytes),
    write: (written) => {
      bytes = written;
      writes++;
    },
    writes: () => writes,
  };
}

const shout = (text: string) => ({ loud: text.toUpperCase() });

test('what was made from a text is not made again, in this run or the next', () => {
  const file = invented();
  let made = 0;
  const get = (map: ReturnType<typeof open>, text: string) =>
    map.get(text, () => {
      made++;
      return shout(text);
    });
  const open = () => cacheMap<{ loud: string }>('shouts', [], file);
  const first = open();
  get(first, 'ferry');
  assert.deepEqual(get(first, 'ferry'), { loud: 'FERRY' });
  first.save();
  assert.deepEqual(get(open(), 'ferry'), { loud: 'FERRY' });
  assert.equal(made, 1);
});

test('what nobody asks for any more goes, and nothing is written where nothing changed', () => {
  const file = invented();
  const run = (...texts: string[]) => {
    const map = cacheMap<{ loud: string }>('shouts', [], file);
    for (const text of texts) map.get(text, () => shout(text));
    map.save();
  };
  run('a', 'b');
  run('a', 'b');
  assert.equal(file.writes(), 1);
  run('a');
  assert.equal(file.writes(), 2);
  let made = false;
  cacheMap<{ loud: string }>('shouts', [], file).get('b', () => {
    made = true;
    return shout('b');
  });
  assert.equal(made, true);
});
