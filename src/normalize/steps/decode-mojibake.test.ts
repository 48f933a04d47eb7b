import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { decodeMojibake } from './decode-mojibake.ts';

test('letters with accents are left', () => {
  const draft = runSteps(['Âge, â bâbord, Ã, ð and «VOILÂ»'].join('\n'), [decodeMojibake]);
  assert.deepEqual(linesLeft(draft), ['Âge, â bâbord, Ã, ð and «VOILÂ»']);
});

test('UTF-8 taken for Windows-1252 is read', () => {
  const draft = runSteps(['donâ€™t, cafÃ©, â€œnoâ€'].join('\n'), [decodeMojibake]);
  assert.deepEqual(linesLeft(draft), ['don’t, café, “no”']);
});
