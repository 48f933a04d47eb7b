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

test('a character cut short, and bytes that spell none or a control character, are left', () => {
  for (const text of ['Near â€ the end', 'Near ð€€€ the end', '“OlÂ”, Â”, Â…']) {
    assert.deepEqual(linesLeft(runSteps(text, [decodeMojibake])), [text]);
  }
});

test('a mark after the character is no part of it', () => {
  const { edits } = runSteps('a “cafÃ©” twice', [decodeMojibake]);
  assert.deepEqual(
    edits.map(({ start, end, text, rule }) => [start, end, text, rule]),
    [[6, 8, 'é', 'decode-mojibake']],
  );
});

test('a space that does not break is a space, also where the text begins with it', () => {
  assert.deepEqual(linesLeft(runSteps('10Â\u00a0km', [decodeMojibake])), ['10 km']);
  assert.deepEqual(linesLeft(runSteps('Â£5 a day', [decodeMojibake])), ['£5 a day']);
});
