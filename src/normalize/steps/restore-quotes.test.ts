import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft, type Draft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { createHabitBook } from '../spinner/habits/habit-book.ts';
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

test('a quotation that a clean report carries is repaired from it, cites it, and stays doubted', () => {
  const raw = `Nobody came.\n${text}`;
  const { edits, flags } = restoreQuotes(spun(raw), {
    ...emptyContext,
    habits: habits(),
    witnesses: [witness],
  });
  const supported = {
    kind: 'quote',
    rule: 'restore-quote',
    reason: 'Another report has the same passage with this word.',
    grade: 'supported',
  };
  assert.deepEqual(edits, [
    {
      ...supported,
      start: raw.indexOf('at all times'),
      end: raw.indexOf(' defend'),
      text: 'always',
      witness: {
        report: 'other',
        block: 'p1',
        quote: 'that the union will always defend the interests of',
      },
    },
    {
      ...supported,
      start: raw.indexOf('pursuits'),
      end: raw.indexOf(' of dock'),
      text: 'interests',
      witness: {
        report: 'other',
        block: 'p1',
        quote: 'will always defend the interests of dock workers and',
      },
    },
  ]);
  assert.deepEqual(flags, [
    {
      start: raw.indexOf('will at'),
      end: raw.indexOf(',”'),
      rule: 'doubtful-quotation',
      reason:
        'The software that reworded this copy changes quotations too, and no clean report has this one whole: it may not be what was said.',
    },
  ]);
});

test('a citation begins with its report where that is near', () => {
  const near = [
    { report: 'other', blocks: [{ id: 'p1', text: 'We always defend every dock worker.' }] },
  ];
  const { edits } = restoreQuotes(spun('“We at all times defend every dock worker.”'), {
    ...emptyContext,
    habits: habits(),
    witnesses: near,
  });
  assert.deepEqual(
    edits.map((edit) => edit.witness?.quote),
    ['We always defend every dock worker'],
  );
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
  assert.equal(flags('Their pursuits are “a fair deal” there.'), 0);
});

test('four words are an utterance, three are not', () => {
  const flags = (raw: string) =>
    restoreQuotes(spun(raw), { ...emptyContext, habits: habits() }).flags.length;
  assert.equal(flags('She said “we all sail home” there.'), 1);
  assert.equal(flags('She said “we all sail” there.'), 0);
});

test('a few words that no habit doubts are doubted where two reports have them otherwise', () => {
  const flags = (...texts: string[]) => {
    const witnesses = texts.map((text, i) => ({
      report: `${i}`,
      blocks: [{ id: 'p1', text: `The harbour captain ${text} there.` }],
    }));
    const raw = 'The harbour captain called it “unsafe, unwieldy vessels” there.';
    return restoreQuotes(spun(raw), { ...emptyContext, habits: habits(), witnesses }).flags.length;
  };
  assert.equal(flags(), 0);
  assert.equal(flags('called it unsafe, unwieldy boats'), 0);
  assert.equal(flags('called it unsafe, unwieldy boats', 'called it unsafe, unwieldy ships'), 1);
});
