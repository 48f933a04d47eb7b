import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDGET_LINES } from '../furniture/widgets.ts';
import { readWidget } from './strip-widgets.ts';

for (const { reason, takes, leaves } of WIDGET_LINES) {
  test(`“${takes[0]}” is taken, and a writer’s line like it is not`, () => {
    for (const line of takes) assert.equal(readWidget(line), reason, line);
    for (const line of leaves) assert.equal(readWidget(line), undefined, line);
  });
}
