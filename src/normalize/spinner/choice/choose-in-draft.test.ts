import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, type Draft, readingOf } from '../../draft.ts';
import { inventedModel } from '../../frequencies/invented-model.ts';
import { editBy } from '../../rules.ts';
import { createHabitBook } from '../habits/habit-book.ts';
import { chooseInDraft } from './choose-in-draft.ts';

const model = inventedModel('the old ferry left its pier at dawn');
const book = createHabitBook([], {
  expressions: [],
  atHome: [],
  thesaurus: { nouns: {}, verbs: {}, other: {} },
  synonyms: {
    nouns: { ferry: ['vessel'], pier: ['jetty'], dawn: ['aurora'] },
    verbs: {},
    other: {},
  },
});
const SPUN = 'the old vessel left its jetty at aurora';
const read = (draft: Draft) => chooseInDraft(draft, readingOf(draft), book, model);
const chosenIn = (draft: Draft) =>
  read(draft).sentences.map(({ chosen }) => chosen.choices.map(({ plain }) => plain));

test('every sentence is decided over by itself', () => {
  assert.deepEqual(chosenIn(createDraft(`${SPUN}. The old ferry left.`)), [
    ['ferry', 'pier', 'dawn'],
    [],
  ]);
});

test('words inside quotations are left, and capitals where the spinner spares them', () => {
  assert.deepEqual(chosenIn(createDraft(`“${SPUN},” she said.`)), [[]]);
  const draft = createDraft(SPUN.replace('the old vessel', 'Vessel'));
  assert.ok(chosenIn(draft)[0]?.includes('ferry'));
  const sparing = { ...draft, spin: { ...draft.spin, sparesCapitals: true } };
  assert.ok(!chosenIn(sparing)[0]?.includes('ferry'));
});

test('what was restored already stays so, and tells how spun the text is', () => {
  const start = SPUN.indexOf('vessel');
  const span = { start, end: start + 'vessel'.length };
  const edit = editBy('likelier-word', span, 'barge', { reason: 'Invented.' });
  const draft = { ...createDraft(SPUN), edits: [edit] };
  assert.equal(read(draft).text.restoredRate, 1 / 8);
  assert.deepEqual(chosenIn(draft), [['pier', 'dawn']]);
});
