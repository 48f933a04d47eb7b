import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsSchema } from '../../schemas/correction.ts';
import { CorrectionError } from '../corrections/correction-error.ts';
import { type Draft, readingOf } from '../draft.ts';
import { editBy } from '../rules.ts';
import { runSteps } from '../run-step.ts';
import { applyCorrections } from './apply-corrections.ts';
import { decode } from './decode.ts';
import { decodeEntities } from './decode-entities.ts';
import { readEditorFacts } from './read-editor-facts.ts';
import { readTitle } from './read-title.ts';
import { stripSourceLink } from './strip-source-link.ts';

const run = (raw: string, given: object) =>
  runSteps(raw, [decode, applyCorrections], { corrections: correctionsSchema.parse(given) });
const one = (passage: string, replacement: string, every = false) => ({
  corrections: [{ passage, replacement, reason: 'A slip.', every }],
});

test('without corrections nothing changes', () => {
  assert.deepEqual(run('A ferry.', {}).edits, []);
});

test('a passage is replaced, with the editor’s reason', () => {
  const draft = run('The fery left.', one('fery', 'ferry'));
  assert.equal(readingOf(draft).text, 'The ferry left.');
  assert.equal(draft.edits[0]?.reason, 'A slip.');
});

test('a passage is found by the words of the raw text, and edits inside it give way', () => {
  const draft = run('The fe\u200bry left.', one('fe\u200bry', 'ferry'));
  assert.equal(readingOf(draft).text, 'The ferry left.');
  assert.equal(draft.edits.length, 1);
});

test('a passage that is not there stops the run and shows the nearest', () => {
  assert.throws(
    () => run('The old ferry left the harbor.', one('The new ferry left', 'x')),
    (error) =>
      error instanceof CorrectionError &&
      error.field === 'corrections.0.passage' &&
      error.message.includes('“The old ferry left”'),
  );
});

test('a passage that stands twice must say so', () => {
  assert.throws(() => run('a ferry, a ferry', one('ferry', 'boat')), CorrectionError);
  assert.equal(
    readingOf(run('a ferry, a ferry', one('ferry', 'boat', true))).text,
    'a boat, a boat',
  );
});

test('a flag marks the passage and changes nothing', () => {
  const draft = run('The ferry left.', { flags: [{ passage: 'ferry', reason: 'Which?' }] });
  assert.deepEqual(draft.flags, [{ start: 4, end: 9, rule: 'editor-flag', reason: 'Which?' }]);
  assert.deepEqual(draft.edits, []);
});

test('a passage whose end cuts through another edit is refused, with the rule’s name', () => {
  assert.throws(
    () =>
      runSteps('A fery &amp; boat.', [decodeEntities, applyCorrections], {
        corrections: correctionsSchema.parse(one('fery &am', 'ferry')),
      }),
    (error) => error instanceof CorrectionError && /decode-entities.*whole/.test(error.message),
  );
});

test('corrections made at one place come in the order of the text', () => {
  const given = {
    corrections: [
      { passage: 'boat', replacement: 'ship', reason: 'r' },
      { passage: 'fery', replacement: 'ferry', reason: 'r' },
    ],
  };
  const { edits } = run('A fery, a boat.', given);
  assert.deepEqual(
    edits.map(({ text }) => text),
    ['ferry', 'ship'],
  );
});

test('a passage that stands in furniture only is not found', () => {
  assert.throws(
    () =>
      runSteps('Source link\nThe ferry left.', [stripSourceLink, applyCorrections], {
        corrections: correctionsSchema.parse(one('Source link', 'x')),
      }),
    CorrectionError,
  );
});

test('without a passage alike no nearest one is given', () => {
  assert.throws(
    () => run('The ferry left.', one('Quite other words', 'x')),
    (error) => error instanceof CorrectionError && !error.message.includes('nearest'),
  );
});

const refused = (raw: string, given: object, message: string, field = 'corrections.0.passage') =>
  assert.throws(
    () => run(raw, given),
    (error) =>
      error instanceof CorrectionError && error.field === field && error.message.endsWith(message),
  );

test('what is wrong with a correction is said in a sentence', () => {
  refused(
    'The ferry left.',
    one('Quite other words', 'x'),
    '“Quite other words” does not stand in the raw text. Nothing there is like it.',
  );
  refused(
    'a ferry, a ferry',
    one('ferry', 'boat'),
    '“ferry” stands 2 times in the raw text; quote more of it, or say every: true.',
  );
  refused(
    'The ferry left.',
    { flags: [{ passage: 'barge', reason: 'Which?' }] },
    '“barge” does not stand in the raw text. Nothing there is like it.',
    'flags.0.passage',
  );
});

test('a passage whose start cuts through another edit is refused', () => {
  refused(
    'A \u200b\u200bfery.',
    one('\u200bfery', 'ferry'),
    'The rule decode-invisible changes text at one end of the passage; quote the whole of what it changes.',
  );
});

test('edits beside the passage stay, and edits at its ends give way', () => {
  const changes = (raw: string, passage: string) =>
    run(raw, one(passage, 'ferry')).edits.map(({ start, end, rule }) => [start, end, rule]);
  assert.deepEqual(changes('A \u200bfery\u200b.', 'fery'), [
    [2, 3, 'decode-invisible'],
    [3, 7, 'editor-correction'],
    [7, 8, 'decode-invisible'],
  ]);
  assert.deepEqual(changes('A \u200bfery\u200b.', '\u200bfery\u200b'), [
    [2, 8, 'editor-correction'],
  ]);
});

test('a flag marks each place where its passage stands', () => {
  const { flags } = run('a ferry, a ferry', { flags: [{ passage: 'ferry', reason: 'Which?' }] });
  assert.deepEqual(
    flags.map(({ start, end }) => [start, end]),
    [
      [2, 7],
      [11, 16],
    ],
  );
});

test('a report without a file of corrections is left', () => {
  assert.deepEqual(runSteps('A ferry.', [applyCorrections]).edits, []);
});

const witnesses = [
  { report: 'gazette', blocks: [{ id: 'p3', text: 'It was “a calm crossing”, he said.' }] },
];
const beside = (given: object) =>
  runSteps('The fery left calm.', [applyCorrections], {
    corrections: correctionsSchema.parse(given),
    witnesses,
  });

test('a correction is the editor’s reading until another report proves it', () => {
  const slip = { passage: 'fery', replacement: 'crossing', reason: 'A slip.' };
  const [guess] = beside({ corrections: [slip] }).edits;
  assert.deepEqual([guess?.grade, guess?.witness], ['editor', undefined]);
  const evidence = { report: 'gazette', quote: '"a calm crossing"' };
  const [proved] = beside({ corrections: [{ ...slip, evidence }] }).edits;
  assert.equal(proved?.grade, 'supported');
  assert.deepEqual(proved?.witness, { ...evidence, block: 'p3' });
});

test('evidence that no other report has stops the run and shows the nearest', () => {
  const flag = (evidence: object) => ({
    flags: [{ passage: 'calm', reason: 'Why?', beside: evidence }],
  });
  assert.throws(() => beside(flag({ report: 'gazette', quote: 'a calm passing' })), {
    field: 'flags.0.beside.quote',
    message: /nearest is “.*calm/,
  });
  assert.throws(() => beside(flag({ report: 'post', quote: 'a calm crossing' })), {
    field: 'flags.0.beside.report',
  });
});

test('a doubt shows what another report has in its place', () => {
  const evidence = { report: 'gazette', quote: 'a calm crossing' };
  const [own, general] = beside({
    flags: [
      { passage: 'left', reason: 'Which?', beside: evidence },
      { passage: 'calm', beside: evidence },
    ],
  }).flags;
  assert.equal(own?.reason, 'Which? Compare another report: “a calm crossing”.');
  assert.match(general?.reason ?? '', /^Translated: .* Compare another report/);
});

test('in a passage that the editor keeps no rule changes anything', () => {
  const given = { keep: [{ passage: 'fe\u200bry', reason: 'It is so.' }] };
  assert.deepEqual(run('The fe\u200bry le\u200bft.', given).edits.length, 1);
  assert.throws(() => run('The ferry left.', given), { field: 'keep.0.passage' });
});

test('a passage over several paragraphs is refused', () => {
  refused(
    'The ferry\nleft.',
    one('ferry left', 'boat left'),
    'The passage goes over more than one paragraph. Correct each by a passage of its own, or list it under cut or join.',
  );
});

test('evidence waits where the reports are read for the first time', () => {
  const evidence = { report: 'other', quote: 'The ferry left' };
  const given = { corrections: [{ passage: 'fery', replacement: 'ferry', reason: 'r', evidence }] };
  assert.deepEqual(
    run('The fery left.', given).edits.map(({ text, grade, witness }) => [text, grade, witness]),
    [['ferry', 'editor', undefined]],
  );
});

test('what an editor doubts no model decides', () => {
  const likelier = (draft: Draft) => ({
    ...draft,
    edits: [
      editBy('likelier-word', { start: 4, end: 9 }, 'boat'),
      editBy('likelier-word', { start: 10, end: 14 }, 'sailed'),
    ],
  });
  const corrections = correctionsSchema.parse({ flags: [{ passage: 'ferry', reason: 'Which?' }] });
  assert.equal(
    readingOf(runSteps('The ferry left.', [likelier, applyCorrections], { corrections })).text,
    'The ferry sailed.',
  );
});

test('words are found as one reads them, across what no reader sees and what the file spells by codes', () => {
  const text = (raw: string, passage: string) =>
    readingOf(
      runSteps(raw, [decode, decodeEntities, applyCorrections], {
        corrections: correctionsSchema.parse(one(passage, 'boat')),
      }),
    ).text;
  assert.equal(text('The c\u200bre\u00adw left.', 'crew'), 'The boat left.');
  assert.equal(text('The R&amp;D ship left.', 'R&D ship'), 'The boat left.');
  assert.equal(text('The R&amp;D ship left.', 'R&amp;D ship'), 'The boat left.');
});

test('with every place those count that only a reader sees', () => {
  const draft = run('a crew, a c\u200brew', one('crew', 'boat', true));
  assert.equal(readingOf(draft).text, 'a boat, a boat');
});

test('a paragraph of which nothing is left is no paragraph', () => {
  const { blocks } = run('The ferry left.\nGone.', one('Gone.', ''));
  assert.deepEqual(
    blocks.map(({ role }) => role),
    ['paragraph', 'furniture'],
  );
});

test('a replacement is one line', () => {
  assert.match(
    correctionsSchema.safeParse(one('a', 'b\nc')).error?.message ?? '',
    /say under “split”/,
  );
});

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const titleAfter = (given: object) =>
  runSteps(
    `The night of the ferry\nBy Ann Lee\n${PROSE}\n${PROSE.toUpperCase()}`,
    [readTitle, readEditorFacts, applyCorrections],
    { corrections: correctionsSchema.parse(given) },
  ).meta.title;
const headline = { passage: 'The night of the ferry', reason: 'It belongs to a picture.' };

test('a headline that the editor cuts, or calls something else, is none', () => {
  assert.equal(titleAfter({}).status, 'stated');
  assert.equal(titleAfter({ cut: [headline] }).status, 'unknown');
  assert.equal(titleAfter({ roles: [{ ...headline, role: 'caption' }] }).status, 'unknown');
  const title = { value: 'Ferry lost', reason: 'By its lead.' };
  assert.deepEqual(titleAfter({ cut: [headline], title }), { status: 'editor', ...title });
});
