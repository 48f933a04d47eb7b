import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { markPictures } from './mark-pictures.ts';
import { stripRepetition } from './strip-repetition.ts';

const ONE = 'The pier of Aldmouth will reopen on Friday, two years after the storm, the town said.';
const TWO = 'Masons worked through both winters, and the last stone of the pier was set on Monday.';
const THREE = 'Anglers may come back in the spring, when its railings have been painted at last.';
const left = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), [stripRepetition]));

test('paragraphs that stand twice are kept once', () => {
  assert.deepEqual(left('Pier reopens', ONE, TWO, ONE, TWO, THREE), [
    'Pier reopens',
    ONE,
    TWO,
    THREE,
  ]);
  assert.deepEqual(left(ONE, ONE, TWO, TWO, THREE, THREE), [ONE, TWO, THREE]);
});

test('an item of a list with as many figures as words stays where it comes again', () => {
  const item = 'For the boxes: 1 green, 1 red, 1 yellow, 1 purple, 1 blue, 2 grey.';
  assert.deepEqual(left(ONE, item, TWO, item, THREE), [ONE, item, TWO, item, THREE]);
});

test('a refrain stays', () => {
  const refrain = '“They were cold.”';
  assert.deepEqual(left(ONE, refrain, TWO, refrain, THREE), [ONE, refrain, TWO, refrain, THREE]);
});

test('a short line goes with a longer repetition beside it, or right below its copy', () => {
  const short = 'Nobody was hurt on the pier.';
  assert.deepEqual(left(ONE, short, TWO, ONE, short, THREE), [ONE, short, TWO, THREE]);
  assert.deepEqual(left(ONE, short, short, TWO), [ONE, short, TWO]);
});

test('the parts of a plan, which come again and again, stay at any length', () => {
  const meal = 'One cup of peas, two eggs and a slice of the brown bread (or of any other bread)';
  const box = 'Boxes for it: one green, one red, one yellow, one orange, and one teaspoon.';
  const plan = [ONE, meal, box, TWO, meal, box, THREE, meal, box];
  assert.deepEqual(left(...plan), plan);
});

test('a report that stands three times, as a feed gives it, is kept once', () => {
  assert.deepEqual(left(ONE, TWO, ONE, TWO, ONE, TWO, THREE), [ONE, TWO, THREE]);
});

test('a summary that breaks off goes where the paragraph that it begins follows', () => {
  const summary = 'The pier of Aldmouth will reopen on Friday, two years after […]';
  assert.deepEqual(left(ONE, TWO, summary), [ONE, TWO]);
  assert.deepEqual(left(TWO, summary, THREE), [TWO, summary, THREE]);
});

test('what stands above the report is left to the headline', () => {
  assert.deepEqual(left('Pier reopens', 'Pier reopens', ONE), [
    'Pier reopens',
    'Pier reopens',
    ONE,
  ]);
});

test('a caption that stands twice above the report is kept once', () => {
  const caption = 'The pier of Aldmouth on Tuesday. Photo: Jo Doe';
  const draft = runSteps([caption, caption, ONE].join('\n'), [markPictures, stripRepetition]);
  assert.deepEqual(linesLeft(draft), [caption, ONE]);
});

test('a few words that break off may be the writer’s', () => {
  const lines = [ONE, TWO, 'The pier of Aldmouth will …'];
  assert.deepEqual(left(...lines), lines);
});
