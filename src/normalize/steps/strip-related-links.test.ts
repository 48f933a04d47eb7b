import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripRelatedLinks } from './strip-related-links.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that begins with such words is left', () => {
  const draft = runSteps(
    [
      'Also read the letters of the last century: they are no kinder.',
      'Related: the two men are cousins.',
      'Read more slowly, she said.',
      PROSE,
    ].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [
    'Also read the letters of the last century: they are no kinder.',
    'Related: the two men are cousins.',
    'Read more slowly, she said.',
    PROSE,
  ]);
});

test('labelled links go, in several languages', () => {
  const draft = runSteps(
    [
      PROSE,
      'Also read> Ten things about ferries',
      'READ MORE: The harbor at night',
      'Lire aussi : Le port la nuit',
      'Lesen Sie auch Warum die Fähre wartet',
      'Lea también: El puerto',
      PROSE,
    ].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [PROSE, PROSE]);
});

test('a list of headlines below the article goes with its label', () => {
  const draft = runSteps(
    [PROSE, 'You may also like', 'Ferry sinks in storm', 'A new pier for the islands'].join('\n'),
    [stripRelatedLinks],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

const left = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), [stripRelatedLinks]));
const words = (count: number) => Array(count).fill('pier').join(' ');

test('paragraphs and long lines are no links', () => {
  const lines = [PROSE, `${PROSE} ${PROSE} ${PROSE} ${PROSE} ${PROSE}`, PROSE];
  assert.deepEqual(left(...lines), lines);
});

test('a link has one headline of at most twenty-five words', () => {
  assert.deepEqual(left(PROSE, `READ MORE: ${words(25)}`), [PROSE]);
  assert.deepEqual(left(PROSE, `READ MORE: ${words(26)}`), [PROSE, `READ MORE: ${words(26)}`]);
  assert.deepEqual(left(PROSE, `Lesen Sie auch ${words(22)}`), [PROSE]);
  const long = `Lesen Sie auch ${words(23)}`;
  assert.deepEqual(left(PROSE, long), [PROSE, long]);
});

test('a line that goes on with another sentence is no link', () => {
  const lines = [
    'Also read> It is late.  The ferry left',
    'Lesen Sie auch dieses. Die Fähre wartet',
    'Lesen Sie auch dieses.  Die Fähre wartet',
  ];
  assert.deepEqual(left(PROSE, ...lines), [PROSE, ...lines]);
  assert.deepEqual(
    left(
      PROSE,
      'Also read> Why? because of a pier',
      'Lesen Sie auch den Brief an St. gallische Fähren',
    ),
    [PROSE],
  );
});

test('a label that prose begins with, too, counts in capitals or before an arrow', () => {
  assert.deepEqual(left(PROSE, 'Related> The harbor at night', 'WATCH: The harbor at night'), [
    PROSE,
  ]);
  assert.deepEqual(left(PROSE, 'Watch: the harbor at night'), [
    PROSE,
    'Watch: the harbor at night',
  ]);
});

test('a list ends with the first line that is no headline, and after thirty', () => {
  assert.deepEqual(left(PROSE, 'Related', 'Ferry sinks', 'It sank.', 'A new pier'), [
    PROSE,
    'It sank.',
    'A new pier',
  ]);
  const headlines = (count: number) => Array<string>(count).fill('Ferry sinks');
  assert.deepEqual(left(PROSE, 'Related', ...headlines(30)), [PROSE]);
  assert.deepEqual(left(PROSE, 'Related', ...headlines(31)), [PROSE, 'Ferry sinks']);
});

test('inside the article a single word is a sub-heading, and the lines under a label stay', () => {
  const lines = [PROSE, 'Related', PROSE, 'You may also like', 'A new pier', PROSE];
  assert.deepEqual(left(...lines), [PROSE, 'Related', PROSE, 'A new pier', PROSE]);
});

test('a link has at most 300 characters', () => {
  for (const label of ['READ MORE: ', 'Lesen Sie auch ']) {
    assert.deepEqual(left(PROSE, label.padEnd(300, 'x')), [PROSE]);
    assert.deepEqual(left(PROSE, label.padEnd(301, 'x')), [PROSE, label.padEnd(301, 'x')]);
  }
});

test('links go by the rule of links', () => {
  const { edits } = runSteps('READ MORE: A pier\nIt left.', [stripRelatedLinks]);
  assert.deepEqual(
    edits.map(({ start, end, rule }) => [start, end, rule]),
    [[0, 17, 'strip-related-links']],
  );
});

test('a label that leads to no article makes no link', () => {
  const line = 'A ferry> the harbor at night';
  assert.deepEqual(left(PROSE, line), [PROSE, line]);
});

test('below the first sentence a headline behind “More:” is a link, and a sentence is not', () => {
  assert.deepEqual(left(PROSE, PROSE, 'More: Seals seen in the harbor'), [PROSE, PROSE]);
  for (const line of ['More: seals seen in the harbor', 'More: Seals came.', 'Next: Two o’clock'])
    assert.deepEqual(left(PROSE, PROSE, line), [PROSE, PROSE, line], line);
});

test('a loud label names the site that it leads to', () => {
  assert.deepEqual(left(PROSE, 'ALSO ON QUAY NEWS: Six jams for winter', PROSE), [PROSE, PROSE]);
});

test('a label that a sentence may begin with proves little: such a line is only likely a link', () => {
  const gradeOf = (line: string) =>
    runSteps([PROSE, line, PROSE].join('\n'), [stripRelatedLinks]).edits[0]?.grade;
  for (const line of ['Related: A second boat was lost', 'Watch: The crane turns its arm'])
    assert.equal(gradeOf(line), 'likely', line);
  for (const line of [
    'RELATED: A second boat was lost',
    'Read> The crane turns',
    'See also: Boats',
  ])
    assert.equal(gradeOf(line), 'certain', line);
});
