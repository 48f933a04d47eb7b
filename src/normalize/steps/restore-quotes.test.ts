import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, type Draft, readingOf } from '../draft.ts';
import { createHabitBook } from '../habits/habit-book.ts';
import { emptyContext } from '../normalize.ts';
import { restoreQuotes } from './restore-quotes.ts';

const habits = () =>
  createHabitBook([
    {
      id: 'always',
      pairs: { 'at all times': 'always', pursuits: 'interests' },
      forms: 'as-written',
      unless: [],
      strength: 'weak',
      reason: 'An invented habit.',
      examples: [{ keep: 'always' }],
    },
  ]);

const text =
  'The union “will at all times defend the pursuits of dock workers and their families,” she said.';
const witness = {
  report: 'other',
  blocks: [
    {
      id: 'p1',
      text: 'She added that the union will always defend the interests of dock workers and their families.',
    },
  ],
};

function spun(raw: string): Draft {
  const spin = { ratePer100Words: 9, spun: true, sparesQuotations: false, sparesCapitals: false };
  return { ...createDraft(raw), spin };
}

test('a quotation that a clean report carries is repaired from it and cites it', () => {
  const draft = restoreQuotes(spun(text), {
    ...emptyContext,
    habits: habits(),
    witnesses: [witness],
  });
  assert.match(readingOf(draft).text, /“will always defend the interests of dock workers/);
  assert.equal(draft.edits[0]?.grade, 'supported');
  assert.equal(draft.edits[0]?.witness?.report, 'other');
  assert.ok(witness.blocks[0]?.text.includes(draft.edits[0]?.witness?.quote ?? '?'));
});

test('a damaged quotation that no report carries keeps its words and is flagged', () => {
  const draft = restoreQuotes(spun(text), { ...emptyContext, habits: habits() });
  assert.deepEqual(draft.edits, []);
  assert.equal(draft.flags[0]?.rule, 'doubtful-quotation');
});

test('a report that was spun itself is no witness', () => {
  const witnesses = [{ ...witness, spun: true }];
  const draft = restoreQuotes(spun(text), { ...emptyContext, habits: habits(), witnesses });
  assert.deepEqual(draft.edits, []);
});

test('a number in which reports differ is left as each has it', () => {
  const raw = 'The union “will defend the jobs of 300 dock workers and their families,” she said.';
  const text = 'The union will defend the jobs of 400 dock workers and their families, she said.';
  const witnesses = [{ report: 'other', blocks: [{ id: 'p1', text }] }];
  const draft = restoreQuotes(spun(raw), { ...emptyContext, habits: habits(), witnesses });
  assert.deepEqual(draft.edits, []);
});

test('a word on which two clean reports disagree is left and flagged', () => {
  const raw = 'They would meet “at a mutually appropriate time for dock workers,” she said.';
  const witnesses = ['suitable', 'convenient'].map((word) => ({
    report: word,
    blocks: [
      { id: 'p1', text: `They would meet at a mutually ${word} time for dock workers, she said.` },
    ],
  }));
  const draft = restoreQuotes(spun(raw), { ...emptyContext, habits: habits(), witnesses });
  assert.deepEqual(draft.edits, []);
  assert.equal(draft.flags.length, 1);
});

test('quotations of a text that was not spun are neither changed nor doubted', () => {
  const draft = createDraft(text);
  assert.equal(
    restoreQuotes(draft, { ...emptyContext, habits: habits(), witnesses: [witness] }),
    draft,
  );
});

test('a quotation that a clean report has word for word is neither changed nor doubted', () => {
  const raw = 'The union “will always defend the interests of dock workers,” she said.';
  const draft = restoreQuotes(spun(raw), {
    ...emptyContext,
    habits: habits(),
    witnesses: [witness],
  });
  assert.deepEqual([draft.edits, draft.flags], [[], []]);
});

test('without habits a long quotation is still doubted, and a text without quotations is left', () => {
  assert.equal(restoreQuotes(spun(text), emptyContext).flags.length, 1);
  assert.deepEqual(restoreQuotes(spun('The union left.'), emptyContext).flags, []);
});

test('a few words set apart are doubted only where they are damaged', () => {
  const flags = (raw: string) =>
    restoreQuotes(spun(raw), { ...emptyContext, habits: habits() }).flags.length;
  assert.equal(flags('They called it “a fair deal” there.'), 0);
  assert.equal(flags('They called it “fair pursuits” there.'), 1);
});
