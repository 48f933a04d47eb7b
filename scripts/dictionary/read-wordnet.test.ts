import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readWordnet } from './read-wordnet.ts';

const FILE = `  1 This software and database is provided as is.
00001740 00 a 02 Able(p) 0 of_age 0 002 & 00002098 a 0000 ! 00002098 a 0101 | having means
00002098 00 s 01 fit 0 000 | ready
`;

test('reads the words of each meaning and what means nearly the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wordnet-'));
  try {
    writeFileSync(join(folder, 'data.adj'), FILE);
    assert.deepEqual(
      [...readWordnet(folder, 'adj')],
      [
        ['00001740', { words: ['able', 'of age'], similar: ['00002098'] }],
        ['00002098', { words: ['fit'], similar: [] }],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
