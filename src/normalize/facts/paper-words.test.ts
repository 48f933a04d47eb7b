import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPaperWord, isPaperName } from './paper-words.ts';

test('a paper is known by its words', () => {
  for (const name of ['Harbour Gazette', 'The Lowfield Times', 'Quay Media', 'USA TODAY'])
    assert.ok(isPaperName(name), name);
  for (const name of ['Gazette', 'Harbour Council', 'harbour news', 'Media Studies', 'Mira Hall'])
    assert.ok(!isPaperName(name), name);
});

test('a word of papers may stand anywhere in a name', () => {
  for (const name of ['Quay Reader', 'The Voice of Halden', 'Times']) assert.ok(hasPaperWord(name));
  for (const name of ['Halden', 'Harbour Posts']) assert.ok(!hasPaperWord(name), name);
});
