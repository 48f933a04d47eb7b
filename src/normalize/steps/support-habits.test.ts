import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, type Draft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { supportHabits } from './support-habits.ts';

const raw = 'The clubs held trilateral conferences in Geneva.';
const start = raw.indexOf('conferences');
const edit = {
  start,
  end: start + 'conferences'.length,
  text: 'meetings',
  kind: 'habit',
  rule: 'meetings',
  reason: 'An invented habit.',
  grade: 'likely',
} as const;
const draft = { ...createDraft(raw), edits: [edit] };

test('a restored word that a clean report has between the same neighbours is supported by it', () => {
  const text = 'Their trilateral meetings in June were long.';
  const witnesses = [{ report: 'other', blocks: [{ id: 'p2', text }] }];
  const [supported] = supportHabits(draft, { ...emptyContext, witnesses }).edits;
  assert.equal(supported?.grade, 'supported');
  assert.deepEqual(supported?.witness, {
    report: 'other',
    block: 'p2',
    quote: 'trilateral meetings in',
  });
});

test('the word alone, elsewhere in a report, supports nothing', () => {
  const text = 'Two meetings were held.';
  const witnesses = [{ report: 'other', blocks: [{ id: 'p2', text }] }];
  assert.equal(supportHabits(draft, { ...emptyContext, witnesses }).edits[0]?.grade, 'likely');
});

const supportedBy = (given: Partial<Draft>, text: string) =>
  supportHabits(
    { ...draft, ...given },
    { ...emptyContext, witnesses: [{ report: 'other', blocks: [{ id: 'p2', text }] }] },
  ).edits.map(({ grade, witness }) => [grade, witness?.quote]);

test('the citation is right where the report begins with the passage', () => {
  assert.deepEqual(supportedBy({}, 'Trilateral meetings in June.'), [
    ['supported', 'Trilateral meetings in'],
  ]);
});

test('only what a habit changed, and not for certain, asks for support', () => {
  const witness = 'Trilateral meetings in June.';
  const certain = { ...edit, grade: 'certain' as const };
  const correction = { ...edit, kind: 'correction' as const };
  for (const other of [certain, correction]) {
    const [after] = supportedBy({ edits: [other] }, witness);
    assert.deepEqual(after, [other.grade, undefined]);
  }
});

test('a word at the start or the end of its paragraph has no neighbours to go by', () => {
  const short = createDraft('conferences in Geneva');
  assert.deepEqual(
    supportedBy({ ...short, edits: [{ ...edit, start: 0, end: 11 }] }, 'meetings in Geneva'),
    [['likely', undefined]],
  );
});

test('neighbours that stand everywhere say nothing', () => {
  const said = createDraft('They were at conferences of the clubs');
  const at = said.raw.indexOf('conferences');
  const edits = [{ ...edit, start: at, end: at + 11 }];
  assert.deepEqual(supportedBy({ ...said, edits }, 'There were at meetings of others'), [
    ['likely', undefined],
  ]);
});

/** The grade and the quote of an edit in `raw` that puts `text` in place of `scraped`. */
function gradeOf(raw: string, scraped: string, text: string, witness: string) {
  const start = raw.indexOf(scraped);
  const edits = [{ ...edit, start, end: start + scraped.length, text }];
  return supportedBy({ ...createDraft(raw), edits }, witness)[0];
}

test('an edit in any paragraph is supported by its own neighbours, the second word’s too', () => {
  const witness = 'The trilateral meetings in June were long.';
  const raw = 'Nobody came.\nTrilateral conferences in Geneva.\nThe clubs left.';
  assert.deepEqual(gradeOf(raw, 'conferences', 'meetings', witness), [
    'supported',
    'trilateral meetings in',
  ]);
  assert.deepEqual(gradeOf(raw, 'clubs', 'meetings', witness), ['likely', undefined]);
});

test('marks between the words make no difference, and are cited as the report has them', () => {
  const raw = 'The clubs held (trilateral) conferences, in Geneva.';
  assert.deepEqual(gradeOf(raw, 'conferences', 'meetings', 'Trilateral “meetings” in June.'), [
    'supported',
    'Trilateral “meetings” in',
  ]);
});

test('a word at the end of its paragraph has no neighbours to go by', () => {
  const raw = 'They held trilateral conferences';
  assert.deepEqual(gradeOf(raw, 'conferences', 'meetings', 'Trilateral meetings in June.'), [
    'likely',
    undefined,
  ]);
});

test('an edit that only leaves words out has none to be supported', () => {
  const raw = 'The trilateral odd meetings in Geneva.';
  assert.deepEqual(gradeOf(raw, 'odd ', '', 'Their trilateral meetings in June.'), [
    'likely',
    undefined,
  ]);
});

test('without a clean report the draft is left', () => {
  const blocks = [{ id: 'p2', text: 'Trilateral meetings in June.' }];
  const witnesses = [{ report: 'other', spun: true, blocks }];
  assert.equal(supportHabits(draft, { ...emptyContext, witnesses }), draft);
});

test('the same words in another order support nothing', () => {
  assert.deepEqual(supportedBy({}, 'Meetings in June were trilateral.'), [['likely', undefined]]);
});
