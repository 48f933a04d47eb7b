import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDGET_EXAMPLES } from '../furniture/widget-examples.ts';
import { WIDGET_LINES } from '../furniture/widgets.ts';
import { readWidget } from './strip-widgets.ts';

test('each shape has its examples', () => {
  assert.equal(WIDGET_EXAMPLES.length, WIDGET_LINES.length);
});

WIDGET_EXAMPLES.forEach(({ takes, leaves }, i) => {
  test(`“${takes[0]}” is taken, and a writer’s line like it is not`, () => {
    for (const line of takes) assert.equal(readWidget(line), WIDGET_LINES[i]?.reason, line);
    for (const line of leaves) assert.equal(readWidget(line), undefined, line);
  });
});
