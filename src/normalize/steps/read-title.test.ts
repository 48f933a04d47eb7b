import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles } from '../draft.ts';
import { linesLeft, runSteps } from '../run-step.ts';
import { readTitle } from './read-title.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('a report that begins with prose has no title', () => {
  assert.equal(runSteps(PROSE, [readTitle]).meta.title.status, 'unknown');
});

test('the headline above the article is the title', () => {
  const draft = runSteps(`A ferry returns\n${PROSE}`, [readTitle]);
  assert.deepEqual(draft.meta.title, {
    status: 'stated',
    value: 'A ferry returns',
    passage: 'A ferry returns',
  });
  assert.equal(draft.blocks[0]?.role, 'title');
});

test('its repetition goes', () => {
  const draft = runSteps(`A ferry returns\nA ferry returns!\n${PROSE}`, [readTitle]);
  assert.deepEqual(linesLeft(draft), ['A ferry returns', PROSE]);
});

test('a page without prose has no title', () => {
  assert.equal(runSteps('A ferry returns', [readTitle]).meta.title.status, 'unknown');
});

test('a kicker of one or two words is no title', () => {
  for (const kicker of ['Sea', 'Sea  news']) {
    const { title } = runSteps(`${kicker}\nA ferry returns\n${PROSE}`, [readTitle]).meta;
    assert.equal(title.status === 'stated' && title.value, 'A ferry returns');
  }
});

test('a repetition goes as the headline again', () => {
  const { edits } = runSteps(`A ferry returns\nA ferry returns\n${PROSE}`, [readTitle]);
  assert.deepEqual(
    edits.map(({ start, end, rule, reason }) => [start, end, rule, reason]),
    [[16, 31, 'strip-duplicate-title', 'The headline again.']],
  );
});

test('a line with another role is no title, and the reason is given', () => {
  const { meta } = runSteps(`A pier at dawn\n${PROSE}`, [
    (draft) => assignRoles(draft, new Map([['p1', 'caption']])),
    readTitle,
  ]);
  assert.deepEqual(meta.title, {
    status: 'unknown',
    reason: 'The scrape has no headline above the article.',
  });
});

test('a copy of the headline that breaks off is no prose, and goes', () => {
  const draft = runSteps(
    `The new pier of Aldmouth will open after long…\nThe new pier of Aldmouth will open after long talks\n${PROSE}`,
    [readTitle],
  );
  assert.equal(
    draft.meta.title.status === 'unknown' ? '' : draft.meta.title.value,
    'The new pier of Aldmouth will open after long talks',
  );
  assert.equal(draft.blocks[0]?.role, 'furniture');
});

test('the menus of a page go from above its headline, and what stands below it stays', () => {
  const lines = [
    'Start',
    'Town',
    'Sea',
    'Weather',
    'A ferry returns to its old pier',
    'By Ann Lee',
  ];
  const draft = runSteps([...lines, PROSE, PROSE].join('\n'), [readTitle]);
  assert.deepEqual(linesLeft(draft), [...lines.slice(4), PROSE, PROSE]);
  assert.deepEqual(
    draft.edits.map(({ rule }) => rule),
    Array(4).fill('strip-page-head'),
  );
});

test('a list of the writer’s above one of the headings stays, where nothing shows a page', () => {
  const lines = [
    'What is new in the spring map?',
    'New paths along the shore',
    'More wells for the thirsty',
    'Signs at each gate',
    'Walk something new with your family this weekend',
  ];
  const prose =
    'You are a family that has walked here for years and would like to see something new, at the weekend or at night.';
  const draft = runSteps([...lines, prose, PROSE].join('\n'), [readTitle]);
  assert.deepEqual(linesLeft(draft), [...lines, prose, PROSE]);
});
