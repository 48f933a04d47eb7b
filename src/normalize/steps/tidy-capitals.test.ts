import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles } from '../draft.ts';
import { runSteps } from '../run-step.ts';
import { tidyCapitals } from './tidy-capitals.ts';

const RAW = 'It is “late” While they sang. It is “over” They left.';
const edits = (path: string[], role: BlockRole = 'paragraph') =>
  runSteps(RAW, [
    (draft) => ({
      ...assignRoles(draft, new Map([['p1', role]])),
      meta: { ...draft.meta, language: { status: 'inferred', value: path, reason: 'r' } },
    }),
    tidyCapitals,
  ]).edits.map(({ start, end, text, rule }) => [start, end, text, rule]);

test('in a translated report a word that joins is lowered after a quotation', () => {
  assert.deepEqual(edits(['fr', 'en']), [[13, 18, 'while', 'tidy-capital']]);
});

test('in a report that is no translation, or of unknown language, capitals stay', () => {
  assert.deepEqual(edits(['en']), []);
  assert.deepEqual(runSteps(RAW, [tidyCapitals]).edits, []);
});

test('titles and captions keep their capitals', () => {
  assert.deepEqual(edits(['fr', 'en'], 'title'), []);
  assert.deepEqual(edits(['fr', 'en'], 'caption'), []);
});
