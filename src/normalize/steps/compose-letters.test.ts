import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../draft.ts';
import { runSteps } from '../run-step.ts';
import { composeLetters } from './compose-letters.ts';

test('letters in another form are written as usual, each by an edit that says why', () => {
  const draft = runSteps('The oﬃce of Zoe\u0308', [composeLetters]);
  assert.equal(readingOf(draft).text, 'The office of Zoë');
  assert.deepEqual(
    draft.edits.map(({ rule, text }) => [rule, text]),
    [
      ['decode-forms', 'ffi'],
      ['decode-accents', 'ë'],
    ],
  );
});

test('a line full of them is one edit, and the next line is another', () => {
  const draft = runSteps(`${'e\u0301 '.repeat(50)}\no\u0308`, [composeLetters]);
  assert.equal(draft.edits.length, 2);
  assert.equal(readingOf(draft).text, `${'é '.repeat(50)}\nö`);
});

test('a text in its usual form is left as it is', () => {
  assert.deepEqual(runSteps('The café of 12 km² № 7', [composeLetters]).edits, []);
});

test('the edit of a full line is named for what it begins with', () => {
  const ruleOf = (letters: string) =>
    runSteps(letters.repeat(50), [composeLetters]).edits.map(({ rule }) => rule);
  assert.deepEqual(ruleOf('e\u0301 '), ['decode-accents']);
  assert.deepEqual(ruleOf('ﬁ '), ['decode-forms']);
});
