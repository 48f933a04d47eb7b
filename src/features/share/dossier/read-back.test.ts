import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { initEpubFile } from '@lingo-reader/epub-parser';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import fc from '#fast-check';
import { inventedAddresses as at, inventedStory, storyOfWords } from '../invented-site.ts';
import { anyWords, asWords, SCRIPTS } from '../invented-words.ts';
import { dossierBook } from './epub.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'book-'));
after(() => rmSync(FOLDER, { recursive: true }));

function shown(html: string): { words: string; elements: string[] } {
  const texts: string[] = [];
  const elements: string[] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') elements.push(node.tagName);
  });
  return { words: asWords(texts.join('')), elements };
}

/** The book as a reading program has it: its facts, and the words and elements of its last chapter but one. */
async function read(book: Uint8Array) {
  // It writes the parts of a book to files.
  const epub = await initEpubFile(book, FOLDER);
  const { title, creator, publisher, description, metas } = epub.getMetadata();
  const reports = epub.getSpine().at(-2);
  assert.ok(reports);
  const { html } = await epub.loadChapter(reports.id);
  const creators = (creator ?? []).map(({ contributor }) => contributor);
  return { title, creators, publisher, description, metas: metas ?? {}, ...shown(html) };
}

async function problemsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${location?.path}: ${id} ${message}`);
}

let plainElements: string[] | undefined;

async function checkBook(words: string): Promise<void> {
  const book = dossierBook(storyOfWords(words), at);
  assert.deepEqual(await problemsOf(book), []);
  const { title, publisher, description, words: text, elements } = await read(book);
  for (const one of [title, publisher, description]) {
    assert.equal(asWords(one ?? ''), asWords(words));
  }
  assert.ok(text.includes(asWords(words)), text);
  plainElements ??= (await read(dossierBook(storyOfWords('a'), at))).elements;
  assert.deepEqual(elements, plainElements);
}

for (const [script, words] of Object.entries(SCRIPTS)) {
  test(`a book in ${script} is valid and gives back the words, as another library reads it`, () =>
    checkBook(words));
}

test('a book of any text is valid and gives back the words', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (words) => {
      fc.pre(asWords(words) !== '');
      await checkBook(words);
    }),
    { numRuns: 20 },
  );
});

test('a book names who wrote its reports, its publisher and what helps readers who cannot see', async () => {
  const story = inventedStory();
  const byline = { status: 'stated', value: 'Ann Lee and Bo Park', passage: '' } as const;
  const [first, ...others] = [...story.articles.values()];
  assert.ok(first);
  const signed = { ...first, meta: { ...first.meta, byline } };
  const articles = new Map([signed, ...others].map((one) => [one.slug, one]));
  const book = await read(dossierBook({ ...story, articles }, at));
  assert.deepEqual(book.creators, ['Ann Lee', 'Bo Park', 'The Gazette']);
  assert.equal(book.publisher, 'The fair');
  assert.equal(book.metas['schema:accessMode'], 'textual');
  assert.equal(book.metas['schema:accessibilityHazard'], 'none');
  assert.match(String(book.metas['schema:accessibilitySummary']), /table of contents/);
});
