import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../story/story.ts';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { bookMetadata } from './book-metadata.ts';

const story = inventedStory();
const linesOf = (whole: typeof story) =>
  bookMetadata(whole, at)
    .split('\n')
    .map((line) => line.trim());
const creatorsOf = (change: (article: Article) => Article) => {
  const articles = new Map([...story.articles].map(([slug, one]) => [slug, change(one)]));
  return linesOf({ ...story, articles }).filter((line) => line.startsWith('<dc:creator>'));
};

test('a book says what it is, by whom, of which day, and who can read it', () => {
  assert.deepEqual(linesOf(story), [
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<dc:identifier id="id">https://news.example/fair/dossier/</dc:identifier>',
    '<dc:title>The fair</dc:title>',
    '<dc:language>en</dc:language>',
    '<dc:creator>Courier</dc:creator>',
    '<dc:creator>The Gazette</dc:creator>',
    '<dc:publisher>The fair</dc:publisher>',
    '<dc:description>A fair was held.</dc:description>',
    '<meta property="dcterms:modified">2021-05-02T00:00:00Z</meta>',
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityFeature">readingOrder</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
    '<meta property="schema:accessibilityFeature">displayTransformability</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilitySummary">All of the book is text, in one order, with headings and a table of contents. Notes are linked from where they are cited. There are no pictures, sounds or moving parts.</meta>',
    '</metadata>',
  ]);
});

test('each author is named once, and where nobody is known the story is', () => {
  const byline = { status: 'stated', value: 'Ann Lee & Bo Park', passage: '' } as const;
  assert.deepEqual(
    creatorsOf((one) => ({ ...one, meta: { ...one.meta, byline } })),
    ['<dc:creator>Ann Lee</dc:creator>', '<dc:creator>Bo Park</dc:creator>'],
  );
  const writer = { status: 'unknown', reason: 'It does not say.' } as const;
  assert.deepEqual(
    creatorsOf((one) => ({ ...one, meta: { ...one.meta, writer } })),
    ['<dc:creator>The fair</dc:creator>'],
  );
});
