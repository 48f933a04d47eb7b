import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

test('abbreviations, numbers and compounds stay whole; genitives and marks stand alone', () => {
  assert.deepEqual(words('The U.S. firm’s two-day fair at 3 p.m. drew $1,200.50, no less.'), [
    'The',
    'U.S.',
    'firm',
    '’s',
    'two-day',
    'fair',
    'at',
    '3',
    'p.m.',
    'drew',
    '$1,200.50',
    ',',
    'no',
    'less',
    '.',
  ]);
});

test('a sentence ends at a stop before a capital', () => {
  const tokens = tokenize('He left. She stayed at 5 p.m. on Monday.');
  assert.deepEqual(
    tokens.filter((token) => token.opens).map((token) => token.text),
    ['He', 'She'],
  );
  assert.equal(tokens.at(-1)?.sentence, 1);
});

test('what stands between quotation marks is quoted, an apostrophe is not a mark', () => {
  const quoted = tokenize('They’re “not sure” of the boys’ names.').filter((token) => token.quoted);
  assert.deepEqual(
    quoted.map((token) => token.text),
    ['not', 'sure'],
  );
});

test('a mark that is never closed quotes nothing', () => {
  assert.ok(tokenize('A “lone mark').every((token) => !token.quoted));
});

test('offsets lead back to the text', () => {
  const text = 'Café workers’ “daily” bread';
  for (const { start, end, text: word } of tokenize(text))
    assert.equal(text.slice(start, end), word);
});

test('a sentence without end is cut, so that no rule reads it as a whole', () => {
  const sentences = (count: number) => tokenize('word '.repeat(count)).at(-1)?.sentence;
  assert.deepEqual([sentences(400), sentences(401), sentences(801)], [0, 1, 2]);
});
