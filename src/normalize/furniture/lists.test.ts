import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLine } from './fold-line.ts';
import { FOLDED_PHRASES, FURNITURE_LISTS } from './lists.ts';

for (const { name, holds, takes, leaves } of FURNITURE_LISTS) {
  test(`the list takes what is ${name}, and leaves own lines like it`, () => {
    assert.ok(takes.length > 1 && leaves.length > 1);
    for (const line of takes) assert.ok(holds(line), `takes “${line}”`);
    for (const line of leaves) assert.ok(!holds(line), `leaves “${line}”`);
  });
}

test('every phrase has the shape in which it is looked up', () => {
  for (const [list, phrases] of FOLDED_PHRASES) {
    for (const phrase of phrases) assert.equal(foldLine(phrase), phrase, list);
  }
});
