import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { searchFiles } from './get-search-files.ts';

const index = buildIndex([
  {
    ...{ kind: 'article', id: 'p1', title: '', text: 'Ida Holm met the harbour master.' },
    ...{ reports: [], people: [] },
  },
]);

test('a small index is one file, beside what few questions need', () => {
  const files = new Map(searchFiles(index, 10_000));
  assert.deepEqual([...files.keys()], ['passages', 'words']);
  assert.deepEqual(JSON.parse(files.get('passages') ?? ''), { ...index, realWords: '' });
  assert.equal(JSON.parse(files.get('words') ?? ''), index.realWords);
});

test('a large one is in parts, in a folder that changes with what they say', () => {
  const files = new Map(searchFiles(index, 10));
  const { shards } = JSON.parse(files.get('passages') ?? '');
  assert.match(shards, /^[\da-f]{12}$/);
  assert.ok(files.has(`${shards}/words0`) && files.has(`${shards}/texts0`));
  const [other] = searchFiles({ ...index, texts: ['Ida Holm met nobody.'] }, 10);
  assert.notEqual(JSON.parse(other?.[1] ?? '').shards, shards);
});
