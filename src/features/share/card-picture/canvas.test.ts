import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS } from '../../../ui/colours.ts';
import { createCanvas } from './canvas.ts';

const mask = { width: 3, height: 1, data: new Uint8Array([0, 128, 255]) };

test('ink is laid on where a mask covers, in steps from the paper', () => {
  const { picture, print } = createCanvas(3, 2);
  print('rubric', mask, 0, 1);
  const shown = [...picture.pixels].map((pixel) => picture.colours[pixel]);
  const { paper, rubric } = COLOURS;
  assert.deepEqual(shown.slice(0, 4), [paper, paper, paper, paper]);
  assert.equal(shown[5], rubric);
  assert.ok(shown[4] !== paper && shown[4] !== rubric);
  assert.ok(picture.colours.length <= 16);
});

test('what a mask leaves clear stays as it is, and what lies outside of the picture is lost', () => {
  const { picture, fill, print } = createCanvas(3, 1);
  fill('ink', 0, 0, 1, 1);
  print('ink-soft', mask, 0, 0);
  print('rubric', mask, 2, -1);
  print('rubric', mask, 4, 0);
  const colourAt = (x: number) => picture.colours[picture.pixels[x] ?? 0];
  assert.deepEqual([colourAt(0), colourAt(2)], [COLOURS.ink, COLOURS['ink-soft']]);
  print('rubric', mask, -2, 0);
  assert.deepEqual([colourAt(0), colourAt(2)], [COLOURS.rubric, COLOURS['ink-soft']]);
});
