import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from './tokens.ts';
import { wordClasses } from './word-classes.ts';

/** The words of the text that are of the class. */
function ofClass(name: string, text: string): string[] {
  const tokens = tokenize(text);
  const test = wordClasses.get(name);
  assert.ok(test, name);
  return tokens.filter((_, index) => test(tokens, index)).map((token) => token.text);
}

/** Class, a text, and what of the text the class holds. */
const CASES: readonly [string, string, readonly string[]][] = [
  ['det', 'Each pilot’s ferry left its quay', ['Each', '’s', 'its']],
  ['name', 'Ferries left Oldport. Fog held the Marten', ['Oldport', 'Marten']],
  ['capital', 'Ferries left Oldport', ['Ferries', 'Oldport']],
  ['small', 'Ferries left Oldport at 5, late', ['left', 'at', 'late']],
  ['num', 'Two of 15 boats and a dozen oars', ['Two', '15', 'dozen']],
  ['digits', 'Two of 15 boats, $1,200.50 each', ['15', '$1,200.50']],
  ['year', '1987 2015 1787 12015 20155 $2015', ['1987', '2015']],
  [
    'span',
    'two-day three-week-long hour-long all-daylight daily day',
    ['two-day', 'three-week-long'],
  ],
  ['stop', 'No; at 5 p.m. (“yes”) — or: so?', [';', '(', '“', '”', ')', '—', ':', '?']],
  ['quote', 'No, “yes” or "so" or ’maybe’', ['“', '”', '"', '"']],
  ['word', 'No, 5 boats!', ['No', '5', 'boats']],
  [
    'nation',
    'French Norwegian Maltese pre-European Norwegians',
    ['French', 'Norwegian', 'Maltese'],
  ],
  ['nation', 'U.S. and UK crews, Danishes, NATOs', ['U.S.', 'UK']],
  ['ing', 'sailing singer ing', ['sailing']],
  ['ed', 'sailed driven editor wedding ed bought', ['sailed', 'driven', 'bought']],
  ['ly', 'slowly polymer ly', ['slowly']],
  [
    'plural',
    'boats boss master areas menus asks isles 1990s',
    ['boats', 'areas', 'menus', 'asks', 'isles', '1990s'],
  ],
  ['plural', 'His crew was as his is: its pilot has this, us', []],
  ['clash', 'a ferry, an ferry, a island, an island, the island', ['an', 'a']],
  ['clash', 'the island, this ferry', []],
];

for (const [name, text, held] of CASES) {
  test(`of “${text}” the class @${name} holds ${held.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(ofClass(name, text), held);
  });
}

test('an article before nothing clashes with nothing', () => {
  assert.deepEqual(ofClass('clash', 'It had an'), []);
});

test('offices, speakers, parties and events are known in the plural too, other classes as listed', () => {
  assert.deepEqual(ofClass('speaker', 'historian historians'), ['historian', 'historians']);
  assert.deepEqual(ofClass('office', 'senator senators'), ['senator', 'senators']);
  assert.deepEqual(ofClass('party', 'mayor mayors'), ['mayor', 'mayors']);
  assert.deepEqual(ofClass('event', 'regatta summit summits'), ['summit', 'summits']);
  assert.deepEqual(ofClass('month', 'May Mays'), ['May']);
});

test('no class holds what lies beyond the text', () => {
  const tokens = tokenize('A ferry');
  for (const [name, test] of wordClasses) {
    assert.deepEqual([test(tokens, -1), test(tokens, 2)], [false, false], name);
  }
});
