import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteAnchors } from './note-anchors.ts';

test('a text without notes needs no anchors', () => {
  assert.equal(noteAnchors(0), '');
});

test('the place of each change is the anchor while its note is asked for', () => {
  assert.equal(
    noteAnchors(2),
    ':has(#c1:target) #r1,:has(#c2:target) #r2{anchor-name:--n;background:var(--rubric-wash)}',
  );
  assert.match(noteAnchors(36), /,:has\(#c10:target\) #r10\{/);
});

test('a text of very many changes has anchors for the first of them', () => {
  assert.equal(noteAnchors(10_000), noteAnchors(44));
});
