import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameKindOf, isDenied } from './frame-words.ts';

test('words say what they make of those around them', () => {
  for (const [word, kind] of [
    ['claimed', 'claim'],
    ['believes', 'claim'],
    ['according', 'claim'],
    ['allegedly', 'doubt'],
    ['unless', 'condition'],
    ["didn't", 'denial'],
    ['denied', 'denial'],
    ['praised', undefined],
    ['burned', undefined],
  ] as const)
    assert.equal(frameKindOf(word), kind, word);
});

test('two denials deny nothing', () => {
  assert.ok(isDenied(['did', 'not', 'sign']));
  assert.ok(!isDenied(['denied', 'that', 'he', 'did', 'not', 'sign']));
});
