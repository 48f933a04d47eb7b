import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CacheMap } from '../../src/build-cache/cache-map.ts';
import { emptyContext, normalize } from '../../src/normalize/normalize.ts';
import { readImports } from '../../test/rooms/read-imports.ts';
import { CODE, keptReadings, type ReadingAlone } from './kept-readings.ts';

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

/** What words faults, keeps and tells has no say in what is read. */
const NO_SAY = ['scripts/running/', 'src/build-cache/', 'src/story/'];

test('other code of any file that reads a report asks for another reading', () => {
  const files = new Map(readImports('scripts', 'src').map(({ path, imports }) => [path, imports]));
  const reached = new Set(['scripts/normalize/read-reports.ts']);
  for (const path of reached) {
    if (NO_SAY.some((folder) => path.startsWith(folder))) continue;
    for (const file of files.get(path) ?? []) if (files.has(file)) reached.add(file);
  }
  const known = [...CODE.map((folder) => `${folder}/`), ...NO_SAY];
  assert.deepEqual(
    [...reached].filter((path) => !known.some((folder) => path.startsWith(folder))),
    [],
  );
});
