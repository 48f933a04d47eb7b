import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from './normalize.ts';
import { toArticle } from './to-article.ts';

const normalized = normalize('The ferry\u200b left.\n\n\n\nSource link\n');
const untitled = {
  ...normalized,
  meta: { ...normalized.meta, title: { status: 'unknown' as const, reason: 'None.' } },
};
const titled = {
  ...normalized,
  meta: {
    ...normalized.meta,
    title: { status: 'editor' as const, value: 'A Ferry', reason: 'None.' },
  },
};
const file = { name: 'Raw 7.txt', sha256: '0', slug: undefined };

test('the slug is the editor’s, else the title’s, else the file’s', () => {
  const slug = (...given: Parameters<typeof toArticle>) => toArticle(...given).article.slug;
  assert.equal(slug({ ...file, slug: 'mine' }, titled), 'mine');
  assert.equal(slug(file, titled), 'a-ferry');
  assert.equal(slug(file, untitled), 'raw-7');
  assert.equal(slug({ ...file, name: '…' }, untitled), 'untitled');
});

test('a label is given only where the editor has one', () => {
  assert.equal('label' in toArticle(file, titled).article, false);
  assert.equal(toArticle({ ...file, label: 'Courier' }, titled).article.label, 'Courier');
});

test('words are counted without furniture, edits by their kind', () => {
  const { article } = toArticle(file, titled);
  assert.equal(article.words, 3);
  assert.deepEqual(article.edits, { decode: 1, strip: 1 });
  const menu = { id: 'p9', role: 'furniture' as const, spans: [{ text: 'Home and harbour' }] };
  const { words } = toArticle(file, { ...titled, blocks: [...titled.blocks, menu] }).article;
  assert.equal(words, 3);
});

test('what is known of the page that was scraped stands in the file, and nothing of what is not', () => {
  const known = {
    url: 'https://news.example/a',
    retrieved: '2021-05-03',
    archived: 'https://archive.example/a',
    reworded: 'It has other quotations.',
  };
  const file = { name: 'a.txt', sha256: 'x', slug: undefined };
  const { article } = toArticle({ ...file, ...known }, normalize('The ferry left.'));
  const { url, retrieved, archived, reworded } = article;
  assert.deepEqual({ url, retrieved, archived, reworded }, known);
  for (const field of Object.keys(known)) {
    assert.ok(!(field in toArticle(file, normalize('The ferry left.')).article), field);
  }
});
