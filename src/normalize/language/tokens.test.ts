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

/** Each token with its kind, then O where it opens, C for a capital, Q within quotation marks. */
const marked = (text: string) =>
  tokenize(text).map(
    ({ text: word, kind, opens, capital, quoted }) =>
      `${word} ${kind[0]}${opens ? 'O' : ''}${capital ? 'C' : ''}${quoted ? 'Q' : ''}`,
  );
const sentences = (text: string) => tokenize(text).map((token) => token.sentence);

test('a token is a word, a number or a mark', () => {
  assert.deepEqual(marked('eBay B52 1990s 15 $1,200.50 5-day ,'), [
    'eBay wO',
    'B52 wC',
    '1990s w',
    '15 n',
    '$1,200.50 n',
    '5-day w',
    ', m',
  ]);
});

test('a word is looked up in lower case, with a straight apostrophe', () => {
  assert.deepEqual(
    tokenize('Don’t the Pilot’s').map((token) => token.lower),
    ["don't", 'the', 'pilot', "'s"],
  );
});

test('a number opens a sentence, a small letter after an abbreviation does not', () => {
  assert.deepEqual(marked('It sank approx. there. 12 swam'), [
    'It wOC',
    'sank w',
    'approx w',
    '. m',
    'there w',
    '. m',
    '12 nO',
    'swam w',
  ]);
  assert.deepEqual(sentences('It sank approx. there. 12 swam'), [0, 0, 0, 0, 0, 0, 1, 1]);
});

test('marks open nothing, and the word after them does', () => {
  assert.deepEqual(marked('(He left.) She stayed'), [
    '( m',
    'He wOC',
    'left w',
    '. m',
    ') m',
    'She wOC',
    'stayed w',
  ]);
  assert.deepEqual(sentences('(He left.) She stayed'), [0, 0, 0, 0, 0, 1, 1]);
});

test('the first word of a quotation opens it, in curly marks and in straight ones', () => {
  assert.deepEqual(marked('he said “we left” and'), [
    'he wO',
    'said w',
    '“ m',
    'we wOQ',
    'left wQ',
    '” m',
    'and w',
  ]);
  assert.deepEqual(marked('he said "we left" and'), [
    'he wO',
    'said w',
    '" m',
    'we wOQ',
    'left wQ',
    '" mQ',
    'and w',
  ]);
});

test('a straight mark left over quotes nothing', () => {
  assert.deepEqual(marked('"so" he "left'), ['" m', 'so wOQ', '" mQ', 'he w', '" m', 'left w']);
});

test('the word after a dateline opens, one after a later dash does not', () => {
  const opening = (text: string) =>
    tokenize(text)
      .filter((token) => token.opens)
      .map((token) => token.text);
  assert.deepEqual(opening('OLDPORT — officials left'), ['OLDPORT', 'officials']);
  assert.deepEqual(opening('OLD PORT — officials left'), ['OLD', 'officials']);
  assert.deepEqual(opening('the old port — officials left'), ['the']);
  assert.deepEqual(opening('OLDPORT - officials left'), ['OLDPORT']);
});
