import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ArticleEntry } from '../../src/story/files.ts';
import { sourceAddresses } from './source-addresses.ts';

const PAGE = 'https://a.example/x';
const COPY = 'https://archive.example/x';

/** An article file as far as addresses go. */
const article = (data: { url?: string; archived?: string }) =>
  ({
    id: 'a',
    file: 'content/articles/a.md',
    data: { raw: 'file.html', ...data },
    lines: { '': 1, url: 5 },
  }) as unknown as ArticleEntry;

test('an address is told where an editor wrote it, else where it was noted, else in the article', (t) => {
  const content = mkdtempSync(join(tmpdir(), 'sources-'));
  t.after(() => rmSync(content, { recursive: true }));
  const write = (folder: string, text: string) => {
    mkdirSync(join(content, folder), { recursive: true });
    const file = join(content, folder, 'file.yaml');
    writeFileSync(file, text);
    return file;
  };
  const told = (data: { url?: string; archived?: string }) =>
    sourceAddresses(content, [article(data)]).map(({ kind, file, line }) => [kind, file, line]);

  assert.deepEqual(told({}), []);
  assert.deepEqual(told({ url: PAGE }), [['page', 'content/articles/a.md', 5]]);
  const note = write('sources', `url: https://a.example/before\nfinalUrl: ${PAGE}\n`);
  assert.deepEqual(told({ url: PAGE }), [['page', note, 2]]);
  const corrections = write('corrections', `corrections: []\narchived: ${COPY}\nurl: ${PAGE}\n`);
  assert.deepEqual(told({ url: PAGE, archived: COPY }), [
    ['page', corrections, 3],
    ['copy', corrections, 2],
  ]);
  const [one] = sourceAddresses(content, [article({ url: PAGE, archived: COPY })]);
  assert.deepEqual([one?.archived, one?.corrections], [COPY, corrections]);
});
