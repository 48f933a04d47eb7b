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

test('characters of four bytes are read', () => {
  assert.deepEqual(linesLeft(runSteps('So ðŸ˜€ it was', [decodeMojibake])), ['So 😀 it was']);
});

test('a character cut short, and bytes that spell none, are left', () => {
  for (const text of ['Near â€ the end', 'Near ð€€€ the end']) {
    assert.deepEqual(linesLeft(runSteps(text, [decodeMojibake])), [text]);
  }
});
