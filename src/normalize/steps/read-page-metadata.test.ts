import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publisherSchema } from '../../schemas/publisher.ts';
import { createDraft } from '../draft.ts';
import { readPage } from '../html/read-page.ts';
import { emptyContext } from '../normalize.ts';
import { readPageMetadata } from './read-page-metadata.ts';

const HEAD =
  '<title>Pier reopens</title><meta property="og:site_name" content="The Gazette"><meta name="author" content="Ann Lee">';
const page = readPage(`<html lang="fr"><head>${HEAD}</head><body><p>Ouvert.</p></body></html>`);
const publishers = new Map([
  ['gazette', publisherSchema.parse({ name: 'The Gazette', kind: 'newspaper' })],
]);
const draft = createDraft('Ouvert.');
const read = (given = draft) => readPageMetadata(given, { ...emptyContext, page, publishers }).meta;

test('what a page’s tags say are facts of the report, each with its tag', () => {
  assert.deepEqual(read(), {
    ...draft.meta,
    title: { status: 'stated', value: 'Pier reopens', passage: '<title>Pier reopens</title>' },
    byline: {
      status: 'stated',
      value: 'Ann Lee',
      passage: '<meta name="author" content="Ann Lee">',
    },
    copier: {
      status: 'stated',
      value: 'gazette',
      passage: '<meta property="og:site_name" content="The Gazette">',
    },
    language: { status: 'stated', value: ['fr'], passage: '<html lang="fr">' },
  });
});

test('the language that a text is in is not asked of the page’s template', () => {
  const language = { status: 'inferred' as const, value: ['en'], reason: 'Its words.' };
  assert.deepEqual(read({ ...draft, meta: { ...draft.meta, language } }).language, language);
});

test('a plain text has no tags', () => {
  assert.equal(readPageMetadata(draft, emptyContext), draft);
});
