import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildIndex } from './build-index.ts';
import type { IndexData } from './index-data.ts';
import { packIndex } from './pack-index.ts';
import { readIndex } from './read-index.ts';

const dataOf = (texts: readonly string[]): IndexData =>
  buildIndex(
    texts.map((text, i) => ({
      kind: 'article',
      id: `p${i}`,
      title: '',
      text,
      reports: [],
      people: [],
      days: [],
    })),
  );

test('reads what it wrote', async () => {
  const data = dataOf(['Ice and fog, “冰山”.', 'Fog.']);
  assert.deepEqual(await readIndex(packIndex(data)), data);
});

test('reads a large index too, which is not squeezed', async () => {
  const data = { ...dataOf(['Ice']), texts: ['ice and fog '.repeat(30_000)] };
  const file = packIndex(data);
  assert.equal(file[0], 0x1f);
  assert.deepEqual(await readIndex(file), data);
});

test('makes an index smaller than gzip does', () => {
  const words = 'the harbour master met delegates in fog about ice near the old house'.split(' ');
  const texts = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 40 }, (_, j) => words[(i * j + i + j * j) % words.length]).join(' '),
  );
  const data = dataOf(texts);
  assert.ok(packIndex(data).length < gzipSync(JSON.stringify(data), { level: 9 }).length);
});
