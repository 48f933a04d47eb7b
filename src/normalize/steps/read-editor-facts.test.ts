import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsSchema } from '../../schemas/correction.ts';
import { runSteps } from '../run-step.ts';
import { readEditorFacts } from './read-editor-facts.ts';

test('languages are parted by commas, spaces or arrows', () => {
  for (const value of ['de, en', ' de → en ', 'de>en', 'de  en']) {
    const language = { value, reason: 'Umlauts.' };
    const { meta } = runSteps('The ferry left.', [readEditorFacts], {
      corrections: correctionsSchema.parse({ language }),
    });
    assert.deepEqual(meta.language, { status: 'editor', value: ['de', 'en'], reason: 'Umlauts.' });
  }
});
