import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticleSpan, type SpanLine } from './article-span.ts';

const REPORT = [
  'The ferry left the harbor on Monday with nine sailors on board, and nobody saw it return before dawn.',
  'Its crew of nine had asked for a week of rest, the owner of the ferry said in a letter to the harbor.',
  'Two boats of the harbor searched the bay for the ferry until noon, and divers looked below the bridge.',
  'By evening the sailors had walked home along the shore, with wet boots and a story about a sandbank.',
  'The ferry itself lies on that sandbank, the harbor said, and a tide in May may set it free again.',
];
const OTHER =
  'A baker in the hills has made a loaf as long as a street, and all of the village came to eat.';
const MENU = [
  'Start',
  'Town',
  'Sea',
  'Weather',
  'Tides',
  'Games',
  'Letters',
  'Boats',
  'Shop',
  'Jobs',
];
const kept = (...lines: string[]): SpanLine[] => lines.map((text) => ({ text, removed: false }));
const known = (text: string): SpanLine => ({ text, removed: true });
/** The lines of the span. */
const spanOf = (lines: readonly SpanLine[]) => {
  const span = findArticleSpan(lines);
  return span && lines.slice(span.first, span.last + 1).map(({ text }) => text);
};

test('the span is the stretch of prose between menus', () => {
  assert.deepEqual(spanOf(kept(...MENU, ...REPORT, ...MENU)), REPORT);
});

test('a stretch below a few other lines goes on with it where it speaks of the same', () => {
  const more =
    'The owner of the ferry has promised the sailors, the crew and the harbor a week of rest, and boats that search the bay for the ferry in May.';
  assert.deepEqual(spanOf(kept(...REPORT, ...MENU.slice(4), more)), [
    ...REPORT,
    ...MENU.slice(4),
    more,
  ]);
  assert.deepEqual(spanOf(kept(...REPORT, ...MENU.slice(4), OTHER, ...MENU)), REPORT);
});

test('a stretch above a few other lines belongs to it where it speaks of the same', () => {
  const before =
    'The owner of the ferry has promised the sailors, the crew and the harbor a week of rest, and boats that search the bay for the ferry in May.';
  assert.deepEqual(spanOf(kept(...MENU, before, ...MENU.slice(4), ...REPORT)), [
    before,
    ...MENU.slice(4),
    ...REPORT,
  ]);
  assert.deepEqual(spanOf(kept(...MENU, OTHER, ...MENU.slice(4), ...REPORT)), REPORT);
  assert.deepEqual(spanOf(kept(before, ...MENU, 'Maps', ...REPORT)), REPORT);
});

test('a list at the end, and a short sentence, belong to it', () => {
  const list = ['1. Ferry', '2. Harbor', '3. Sandbank'];
  assert.deepEqual(spanOf(kept(...REPORT, ...list, ...MENU)), [...REPORT, ...list]);
  const table = ['1\tKarlsen\t40\t2', '2\tBrook\t38\t1', '3\tLund\t12\t0'];
  assert.deepEqual(spanOf(kept(...REPORT, 'Points:', ...table, ...MENU)), [
    ...REPORT,
    'Points:',
    ...table,
  ]);
  assert.deepEqual(spanOf(kept(...REPORT, 'Nobody was hurt.', ...MENU)), [
    ...REPORT,
    'Nobody was hurt.',
  ]);
});

test('a teaser that breaks off, a notice and an imprint are no closing words', () => {
  for (const line of ['A loaf as long as …', 'Sign up for more.', 'Copyright the harbor press.']) {
    assert.deepEqual(spanOf(kept(...REPORT, line, ...MENU)), REPORT);
  }
});

test('a few lines above the first known furniture may be the writer’s', () => {
  const signature = ['Ada Brook', 'Aldmouth'];
  const lines = [...kept(...REPORT, ...signature), known('Share this'), ...kept(...MENU)];
  assert.deepEqual(spanOf(lines), [...REPORT, ...signature]);
  const many = [...kept(...REPORT, ...MENU), known('Share this'), ...kept(...MENU)];
  assert.deepEqual(spanOf(many), REPORT);
});

test('lists of dated entries end it', () => {
  const entries = ['One', 'Two', 'Three', 'Four'].flatMap((title) => [title, 'May 4, 2019', OTHER]);
  assert.deepEqual(spanOf(kept(...REPORT, ...entries, ...MENU)), REPORT);
});

test('a short note is the article where it has nearly all of the page’s prose', () => {
  const note = REPORT.slice(0, 3);
  assert.deepEqual(spanOf(kept(...MENU, ...note, ...MENU)), note);
  assert.equal(findArticleSpan(kept(...note, ...MENU, OTHER, ...MENU, OTHER)), undefined);
});

test('no stretch is the article where none has much of the prose, or there is none', () => {
  const apart = [OTHER, ...REPORT].flatMap((text) => [text, ...MENU, ...MENU]);
  assert.equal(findArticleSpan(kept(...apart)), undefined);
  assert.equal(findArticleSpan(kept(...MENU)), undefined);
  assert.equal(findArticleSpan([]), undefined);
});
