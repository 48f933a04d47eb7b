import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../../article/article-body.ts';
import { indexBlock } from './block-index.ts';
import { matchBlock } from './match-block.ts';

type Kind = NonNullable<Span['change']>['kind'];

const changed = (text: string, was: string, kind: Kind = 'habit'): Span => ({
  text,
  change: { was, kind, rule: 'r', reason: 'r', grade: 'certain' },
});

/** What stands in the restored text where words are found. */
function found(spans: readonly (Span | string)[], words: string, options?: { mix?: boolean }) {
  const block = indexBlock({
    id: 'p1',
    role: 'paragraph',
    spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
  });
  return matchBlock(block, words, options).map(({ start, end }) => block.text.slice(start, end));
}

const envoy = [
  'They met the ',
  changed('top', 'very prime'),
  ' and ',
  changed('first', '1st'),
  ' envoy of salt',
];

test('words are found with some changes made and others not', () => {
  assert.deepEqual(found(envoy, 'met the very prime and first envoy of'), [
    'met the top and first envoy of',
  ]);
  assert.deepEqual(found(envoy, 'the top and 1st envoy'), ['the top and first envoy']);
});

test('a match that starts or ends inside a change goes to its bound', () => {
  assert.deepEqual(found(envoy, 'prime and first'), ['top and first']);
  assert.deepEqual(found([...envoy.slice(0, 3), changed('old', '1st of all')], 'top and 1st'), [
    'top and old',
  ]);
});

test('words that go on otherwise than every reading are not found', () => {
  assert.deepEqual(found(envoy, 'prime and second envoy'), []);
  assert.deepEqual(found(envoy, 'prime or first envoy'), []);
  assert.deepEqual(found(envoy, 'prime and first envoy of salt again'), []);
});

test('parts of words are not found', () => {
  assert.deepEqual(found(envoy, 'rime and first'), []);
  assert.deepEqual(found(envoy, 'prime and fir'), []);
  assert.deepEqual(found(envoy, 'prime and first env'), []);
});

test('a change within a word makes no word of its part', () => {
  assert.deepEqual(found(['It was un', changed('happy', 'glad'), ' there'], 'happy'), []);
});

test('a mixed reading is looked for only where there is no other', () => {
  const spans = [
    changed('oil', 'prime'),
    ' ',
    changed('wine', 'salt'),
    ', then prime ',
    changed('bread', 'salt'),
    ', then ',
    changed('prime', 'oil'),
    ' ',
    changed('wine', 'salt'),
  ];
  assert.deepEqual(found(spans, 'prime salt'), ['oil wine', 'prime bread']);
});

test('no mixed reading is looked for where none is wanted', () => {
  assert.deepEqual(found(envoy, 'prime and first', { mix: false }), []);
});

test('a change of form is read both ways, and found once', () => {
  const spans = [changed('“top”', '"top"', 'typography'), ' and ', ...envoy.slice(1)];
  assert.deepEqual(found(spans, '"top" and very prime and first'), ['“top” and top and first']);
});

test('every place is found', () => {
  const spans = [...envoy, ', and ', ...envoy];
  assert.deepEqual(found(spans, 'prime and first'), ['top and first', 'top and first']);
});
