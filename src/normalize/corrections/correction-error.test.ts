import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CorrectionError } from './correction-error.ts';

test('an error of a correction names itself and the field that is wrong', () => {
  const error = new CorrectionError('flags.0.passage', 'It does not stand there.');
  assert.equal(String(error), 'CorrectionError: It does not stand there.');
  assert.equal(error.field, 'flags.0.passage');
});
