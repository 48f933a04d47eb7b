import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHiddenSigns } from './hidden-signs.ts';

test('text of any script is left alone, with the marks that it needs', () => {
  for (const text of [
    'Müller said “no”.\n\tTwo',
    'می\u200cخواهم',
    '\u2068Ann\u2069 قال',
    'שלום\u200f!',
    '👩\u200d🔬',
  ])
    assert.deepEqual(findHiddenSigns(text), [], text);
});

test('what nobody sees is named with its place', () => {
  const signs = (text: string) =>
    findHiddenSigns(text).map(
      ({ offset, message }) => `${offset} ${message.match(/holds (.*), which/)?.[1]}`,
    );
  assert.deepEqual(signs('a\u0007b'), ['1 a control character (U+0007)']);
  assert.deepEqual(signs('\u0085'), ['0 a control character (U+0085)']);
  assert.deepEqual(signs('ab\u202ec'), [
    '2 a sign that turns the direction of the text around it (U+202E)',
  ]);
  assert.deepEqual(signs('\ud800'), ['0 half a character (U+D800)']);
  assert.deepEqual(signs('a\ufffe'), ['1 a sign that no text may hold (U+FFFE)']);
  assert.deepEqual(signs('a\n\u2066b\nc\u2069'), [
    '2 a mark of direction without its other half (U+2066)',
    '6 a mark of direction without its other half (U+2069)',
  ]);
});
