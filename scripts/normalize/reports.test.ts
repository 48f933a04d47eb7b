import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { normalizeContent, normalizeOne } from './reports.ts';

const TEXT = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.\n';

/** A content folder with these files. */
function folderOf(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const content = mkdtempSync(join(tmpdir(), 'reports-'));
  t.after(() => rmSync(content, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

test('files that would share their notes are refused together, and the others are read', async (t) => {
  const content = folderOf(t, {
    'raw/a.txt': TEXT,
    'raw/a.html': `<p>${TEXT}</p>`,
    'raw/b.txt': TEXT,
  });
  const { files, documents, problems } = await normalizeContent(content);
  assert.equal(files, 3);
  assert.deepEqual(
    documents.map(({ article }) => article.raw),
    ['b.txt'],
  );
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /a\.html, .*a\.txt: they differ by their endings alone/);
});

test('a folder among the raw files and a file without words are told', async (t) => {
  const content = folderOf(t, { 'raw/more/c.txt': TEXT, 'raw/empty.txt': '', 'raw/b.txt': TEXT });
  const { notices, problems } = await normalizeContent(content);
  assert.deepEqual(problems, []);
  assert.equal(notices.length, 2);
  assert.match(notices[0] ?? '', /more: not read; raw files lie in/);
  assert.match(notices[1] ?? '', /empty\.txt: there is no word of a report in it/);
});

test('what the server said of a page’s encoding is read from the page’s note', async (t) => {
  const content = folderOf(t, {
    'raw/a.html': Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4),
    'sources/a.yaml': 'url: https://a.example/\ncontentType: text/html; charset=koi8-r\n',
  });
  const { documents } = await normalizeContent(content);
  assert.equal(documents[0]?.article.encoding, 'koi8-r');
});

test('a folder where one file is asked for is named', async (t) => {
  const content = folderOf(t, { 'raw/a.txt': TEXT });
  await assert.rejects(normalizeOne(content, join(content, 'raw')), /raw: it is a folder; name/);
});

test('evidence in a report that is not there is refused, also where there is no other', async (t) => {
  const evidence = 'evidence: { report: pier, quote: the boat left }';
  const content = folderOf(t, {
    'raw/a.txt': TEXT,
    'corrections/a.yaml': `corrections:\n  - { passage: ferry, replacement: boat, reason: A slip., ${evidence} }\n`,
  });
  const { problems } = await normalizeContent(content);
  assert.match(problems[0] ?? '', /a\.yaml:\d+ .*no other report “pier”/);
  await assert.rejects(normalizeOne(content, join(content, 'raw', 'a.txt')), /no other report/);
});

test('copies under one headline all have addresses, and a copy that comes later moves none', async (t) => {
  const copy = (more: string) => `The ferry that nobody saw again\n\n${TEXT}${more}\n`;
  const content = folderOf(t, { 'raw/b.txt': copy('It was the second that week.') });
  const addresses = async () => {
    const { documents, problems } = await normalizeContent(content);
    assert.deepEqual(problems, []);
    mkdirSync(join(content, 'articles'), { recursive: true });
    for (const { article } of documents) {
      const head = `---\nslug: ${article.slug}\nraw: ${article.raw}\n---\n`;
      writeFileSync(join(content, 'articles', `${article.slug}.md`), head);
    }
    return documents.map(({ article }) => article.slug);
  };
  assert.deepEqual(await addresses(), ['the-ferry-that-nobody-saw-again']);
  writeFileSync(join(content, 'raw', 'a.txt'), copy('It was the third that week.'));
  const [later = '', ...first] = await addresses();
  assert.match(later, /^the-ferry-that-nobody-saw-again-[0-9a-f]{6}$/);
  assert.deepEqual(first, ['the-ferry-that-nobody-saw-again']);
});
