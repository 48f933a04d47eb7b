import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../draft.ts';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripPostMeta } from './strip-post-meta.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that counts comments is left', () => {
  const draft = runSteps(
    [
      'The post drew no comments on Monday, and 12 comments on Tuesday were deleted by its author.',
    ].join('\n'),
    [stripPostMeta],
  );
  assert.deepEqual(linesLeft(draft), [
    'The post drew no comments on Monday, and 12 comments on Tuesday were deleted by its author.',
  ]);
});

test('a line of category, date and count goes', () => {
  const draft = runSteps(['Ferry returns', 'World June 4, 2021 12 Comments', PROSE].join('\n'), [
    stripPostMeta,
  ]);
  assert.deepEqual(linesLeft(draft), ['Ferry returns', PROSE]);
});

test('glued to the first sentence it goes and the sentence stays', () => {
  const draft = runSteps(
    [
      'Ferry returns',
      'World, Sea June 4, 2021 No Comments on Ferry returnsThe ferry came back.',
    ].join('\n'),
    [stripPostMeta],
  );
  assert.deepEqual(linesLeft(draft), ['Ferry returns', 'The ferry came back.']);
});

test('the date of such a line is the date of publication', () => {
  const raw = 'Ferry returns\nWorld June 4, 2021 No Comments on Ferry returnsThe ferry came back.';
  const { meta } = runSteps(raw, [stripPostMeta]);
  assert.deepEqual(meta.published, {
    status: 'stated',
    value: '2021-06-04',
    passage: 'June 4, 2021',
  });
});

test('a line that is nothing but such data and the headline again goes whole', () => {
  const raw = `Ferry returns\nWorld June 4, 2021 No Comments on Ferry returns\n${PROSE}`;
  assert.deepEqual(linesLeft(runSteps(raw, [stripPostMeta])), ['Ferry returns', PROSE]);
});

test('sentences that speak of comments on something are left', () => {
  const text = 'He left. She had no comments on The Ferry that returned before the dawn came.';
  assert.deepEqual(linesLeft(runSteps(`${text}\n${PROSE}`, [stripPostMeta])), [text, PROSE]);
});

const left = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), [stripPostMeta]));
const words = (count: number) => Array(count).fill('Sea').join(' ');

test('a sentence without a date before such words is no metadata', () => {
  const line = 'He left! She had no comments on the ferryThe crew stayed.';
  assert.deepEqual(left(line, PROSE), [line, PROSE]);
});

test('a stop among categories and date is no sentence', () => {
  assert.deepEqual(left('Vol. 3 Sea June 4, 2021 No Comments on the ferryThe crew stayed.'), [
    'The crew stayed.',
  ]);
  assert.deepEqual(left('Sea and coast No Comments on the ferryThe crew stayed.'), [
    'The crew stayed.',
  ]);
});

test('more than fourteen words before the count are no metadata', () => {
  const line = (count: number) => `${words(count)} No Comments on the ferryThe crew stayed.`;
  assert.deepEqual(left(line(14)), ['The crew stayed.']);
  assert.deepEqual(left(line(15)), [line(15)]);
});

test('a headline that stands above is taken whole, whatever capitals it has inside', () => {
  assert.deepEqual(
    left('McKay sails again', 'World No Comments on McKay sails againThe ferry came back.'),
    ['McKay sails again', 'The ferry came back.'],
  );
});

test('the spaces around such a line go with it', () => {
  const draft = runSteps('Ferry returns\n  World No Comments on Ferry returns \nIt came.', [
    stripPostMeta,
  ]);
  assert.equal(readingOf(draft).text, 'Ferry returns\n\nIt came.');
  assert.deepEqual(
    left('Ferry returns', '  World No Comments on Ferry returnsThe ferry came back.'),
    ['Ferry returns', 'The ferry came back.'],
  );
});

test('a count needs a date beside more than two words, and beside any no more than eight', () => {
  assert.deepEqual(left('Sea Coast 12 Comments', PROSE), [PROSE]);
  assert.deepEqual(left('Sea Coast Pier 12 Comments', PROSE), [
    'Sea Coast Pier 12 Comments',
    PROSE,
  ]);
  const dated = (count: number) => `${words(count)} June 4, 2021 12 Comments`;
  assert.deepEqual(left(dated(8), PROSE), [PROSE]);
  assert.deepEqual(left(dated(9), PROSE), [dated(9), PROSE]);
});

test('the first such line gives the date, and no date of the article does', () => {
  const published = (raw: string) => runSteps(raw, [stripPostMeta]).meta.published;
  assert.deepEqual(
    published(`World June 4, 2021 12 Comments\n${PROSE}\nWorld June 5, 2021 3 Comments`),
    { status: 'stated', value: '2021-06-04', passage: 'June 4, 2021' },
  );
  assert.equal(
    published('World No Comments on Ferry returnsThe storm of June 4, 2021, is over.').status,
    'unknown',
  );
});

test('metadata stands among the first or the last eight lines', () => {
  const meta = 'World June 4, 2021 12 Comments';
  const page = (before: number, after: number) => [
    ...Array(before).fill(PROSE),
    meta,
    ...Array(after).fill(PROSE),
  ];
  assert.deepEqual(left(...page(7, 20)), Array(27).fill(PROSE));
  assert.deepEqual(left(...page(8, 20)), page(8, 20));
  assert.deepEqual(left(...page(20, 8)), page(20, 8));
  assert.deepEqual(left(...page(20, 7)), Array(27).fill(PROSE));
});

test('metadata before a sentence begins within 600 characters', () => {
  const line = (length: number) => `${'x'.repeat(length)} No Comments on the ferryThe crew stayed.`;
  assert.deepEqual(left(line(200)), ['The crew stayed.']);
  assert.deepEqual(left(line(600)), [line(600)]);
});

test('a line of metadata has at most 300 characters and twenty words', () => {
  const long = (length: number) => `${'x'.repeat(length - 12)} 12 Comments`;
  assert.deepEqual(left(long(300), PROSE), [PROSE]);
  assert.deepEqual(left(long(301), PROSE), [long(301), PROSE]);
  const counts = '3 likes '.repeat(10).trim();
  assert.deepEqual(left(counts, PROSE), [PROSE]);
  assert.deepEqual(left(`Sea ${counts}`, PROSE), [`Sea ${counts}`, PROSE]);
});

test('a line that ends as a sentence is no metadata, unless its stop follows a number', () => {
  assert.deepEqual(left('Sea 12 Comments.', PROSE), ['Sea 12 Comments.', PROSE]);
  assert.deepEqual(left('12 Comments Sea June 4, 2021.', PROSE), [PROSE]);
});

test('only a line above is the headline that the count names', () => {
  assert.deepEqual(left('World No Comments on Ferry returnsThe crew came back.', 'Ferry'), [
    'The crew came back.',
    'Ferry',
  ]);
});

test('both forms go by the same rule', () => {
  const raw = `Sea 12 Comments\nWorld No Comments on the ferryThe crew stayed.\n${PROSE}`;
  assert.deepEqual(
    runSteps(raw, [stripPostMeta]).edits.map(({ start, end, rule }) => [start, end, rule]),
    [
      [0, 15, 'strip-post-meta'],
      [16, 46, 'strip-post-meta'],
    ],
  );
});

test('under another headline below the report it goes and dates nothing', () => {
  const dated = (...lines: string[]) => {
    const { published } = runSteps(lines.join('\n'), [stripPostMeta]).meta;
    return published.status === 'stated' ? published.value : undefined;
  };
  const other = ['Old pier closes for good', 'May 4, 2019 No Comments'];
  assert.equal(dated('Ferry returns', PROSE, PROSE, ...other), undefined);
  assert.equal(dated('Ferry returns', PROSE, PROSE, 'May 4, 2019 No Comments'), '2019-05-04');
  assert.deepEqual(left(PROSE, ...other), [PROSE, 'Old pier closes for good']);
});

test('a reworded line of posting goes, and gives the date', () => {
  const draft = runSteps(
    `Posted by admin on March 13, 2024 | Leave a Remark\n${'The ferry left the harbor on Monday, and nobody saw it return before dawn.'}`,
    [stripPostMeta],
  );
  assert.equal(
    draft.meta.published.status === 'stated' && draft.meta.published.value,
    '2024-03-13',
  );
  assert.equal(linesLeft(draft).length, 1);
});
