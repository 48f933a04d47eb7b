import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsSchema } from '../../schemas/correction.ts';
import { createDraft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { runSteps } from '../run-step.ts';
import { markNotes } from './mark-notes.ts';
import { markPictures } from './mark-pictures.ts';
import { readBylineAndDateline } from './read-byline.ts';
import { readDate } from './read-date.ts';
import { readEditorFacts } from './read-editor-facts.ts';
import { readLanguage } from './read-language.ts';
import { readPublishers } from './read-publishers.ts';
import { stripAdContinuation } from './strip-ad-continuation.ts';

const LEAD = 'The ferry left the harbor on Friday, and nobody saw it return before dawn.';
const meta = (raw: string, context = {}) =>
  runSteps(
    raw,
    [stripAdContinuation, markNotes, readBylineAndDateline, readPublishers, readDate, readLanguage],
    context,
  ).meta;

test('a file that states nothing gives reasons, and no guess', () => {
  const facts = meta('The ferry left the harbor, and nobody saw it return before dawn.');
  for (const name of ['byline', 'dateline', 'writer', 'copier', 'published'] as const) {
    assert.equal(facts[name].status, 'unknown', name);
  }
});

test('byline and dateline are read with their passages', () => {
  const facts = meta(`By Jane Doe\nROME (AP) — ${LEAD}`);
  assert.deepEqual(facts.byline, { status: 'stated', value: 'Jane Doe', passage: 'By Jane Doe' });
  assert.deepEqual(facts.dateline, { status: 'stated', value: 'ROME', passage: 'ROME (AP) —' });
  assert.deepEqual(facts.writer, { status: 'stated', value: 'AP', passage: 'ROME (AP) —' });
});

test('a publisher in the gazetteer is given by its id', () => {
  const publishers = new Map([
    ['ap', { name: 'Associated Press', kind: 'news-agency', aliases: ['AP'], misspellings: [] }],
  ]);
  const { writer } = meta(`ROME (AP) — ${LEAD}`, { publishers });
  assert.equal(writer.status === 'stated' && writer.value, 'ap');
});

test('a dash inside a sentence makes no dateline', () => {
  assert.equal(meta(`The ferry — ${LEAD}`).dateline.status, 'unknown');
});

test('a date line states the day of publication', () => {
  const { published } = meta(`Updated June 4, 2021\n${LEAD}`);
  assert.deepEqual(published, { status: 'stated', value: '2021-06-04', passage: 'June 4, 2021' });
});

test('the weekday of the lead is dated by a note of the file', () => {
  const { published } = meta(
    `${LEAD}\nCorrection: On June 4, 2021, the ferry had a crew of nine.\n${LEAD}`,
  );
  assert.equal(published.status === 'inferred' && published.value, '2021-06-04');
});

test('or by the days of the story, when only one of them fits', () => {
  const span = { from: '2021-06-03', to: '2021-06-05' };
  const { published } = meta(LEAD, { span });
  assert.equal(published.status === 'inferred' && published.value, '2021-06-04');
  assert.equal(
    meta(LEAD, { span: { from: '2021-06-01', to: '2021-06-20' } }).published.status,
    'unknown',
  );
});

test('furniture that came through a machine word for word gives the language of writing', () => {
  const raw = `${LEAD}\nsequel after announcement\nThe crew of the ferry had asked for rest, and it was not given to them in time.`;
  const { language } = meta(raw);
  assert.deepEqual(language.status === 'inferred' && language.value, ['fr', 'en']);
});

test('what the editor knows stands over what the file says', () => {
  const corrections = correctionsSchema.parse({
    title: { value: 'A ferry', reason: 'None is given.' },
    language: { value: 'de, en', reason: 'Umlauts.' },
  });
  const draft = runSteps(LEAD, [readEditorFacts], { corrections });
  assert.deepEqual(draft.meta.title, {
    status: 'editor',
    value: 'A ferry',
    reason: 'None is given.',
  });
  assert.deepEqual(draft.meta.language.status === 'editor' && draft.meta.language.value, [
    'de',
    'en',
  ]);
});

test('facts that the editor gives stand one by one', () => {
  const given = { value: '2021-06-04', reason: 'The archive has it.' };
  const name = { value: 'courier', reason: 'The archive has it.' };
  const corrections = correctionsSchema.parse({ published: given, writer: name, copier: name });
  const { meta: facts } = runSteps(LEAD, [readEditorFacts], { corrections });
  assert.deepEqual(facts.published, { status: 'editor', ...given });
  assert.deepEqual(facts.writer, { status: 'editor', ...name });
  assert.deepEqual(facts.copier, { status: 'editor', ...name });
  assert.equal(facts.title.status, 'unknown');
  assert.equal(facts.language.status, 'unknown');
});

test('a note states where the report was published first', () => {
  const { writer } = meta(`${LEAD}\nThis article was originally published by the Harbour Gazette.`);
  assert.deepEqual(writer, {
    status: 'stated',
    value: 'Harbour Gazette',
    passage: 'This article was originally published by the Harbour Gazette.',
  });
});

test('the feed’s line under a copied post states whose copy it is', () => {
  const line = 'The post The ferry appeared first on Harbour News.';
  const { copier, writer } = meta(`${LEAD}\n${line}`);
  assert.deepEqual(copier, { status: 'stated', value: 'Harbour News', passage: line });
  assert.equal(writer.status, 'unknown');
});

test('credits of pictures name no writer, and the reason says so', () => {
  const { writer } = runSteps(`Jo Doe | AFP | Getty Images\n${LEAD}`, [
    markPictures,
    readPublishers,
  ]).meta;
  assert.equal(
    writer.status === 'unknown' && writer.reason,
    'No passage of the file names who wrote the report. The picture credits name agencies for the pictures only.',
  );
});

test('a note by an agency that the gazetteer knows states the writer', () => {
  const publishers = new Map([
    ['wire', { name: 'Wire', kind: 'news-agency' as const, aliases: [], misspellings: [] }],
  ]);
  const draft = createDraft('By Jane Doe, Wire');
  const blocks = draft.blocks.map((block) => ({ ...block, role: 'note' as const }));
  const read = (known: typeof publishers) =>
    readPublishers({ ...draft, blocks }, { ...emptyContext, publishers: known }).meta.writer;
  assert.deepEqual(read(publishers), {
    status: 'stated',
    value: 'wire',
    passage: 'By Jane Doe, Wire',
  });
  assert.equal(read(new Map()).status, 'unknown');
});
