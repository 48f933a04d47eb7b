import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripBreadcrumbs } from './strip-breadcrumbs.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that begins with home is left', () => {
  const draft = runSteps(
    ['Home sales rose in May', 'Home news fills the first pages', PROSE].join('\n'),
    [stripBreadcrumbs],
  );
  assert.deepEqual(linesLeft(draft), [
    'Home sales rose in May',
    'Home news fills the first pages',
    PROSE,
  ]);
});

test('a path with separators goes', () => {
  const draft = runSteps(['Home » News » Harbor', 'You are here: Home / News', PROSE].join('\n'), [
    stripBreadcrumbs,
  ]);
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a path run together with the headline goes and the headline stays', () => {
  const draft = runSteps(['Home News Ferry returns', 'Ferry returns', PROSE].join('\n'), [
    stripBreadcrumbs,
  ]);
  assert.deepEqual(linesLeft(draft), ['Ferry returns', PROSE]);
});
