import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../article/article-body.ts';
import { articleGlyph } from './article-glyph.ts';

const change: Change = {
  was: 'x'.repeat(72),
  kind: 'habit',
  rule: 'rule',
  reason: 'Reason.',
  grade: 'certain',
};

test('a change is a stroke at its place, over the one of its block', () => {
  const { paths, width } = articleGlyph([
    { spans: [{ text: 'a'.repeat(72) }, { text: 'b'.repeat(72), change }] },
  ]);
  assert.equal(width, 72);
  assert.equal(paths.kept, 'M0 1h72');
  assert.equal(paths.changed, 'M36 1h36');
});

test('a long block goes on in the next line', () => {
  const { paths, height } = articleGlyph([{ spans: [{ text: 'a'.repeat(216) }] }]);
  assert.equal(paths.kept, 'M0 1h72M0 4h36');
  assert.equal(height, 6);
});

test('removed and doubted text have strokes of their own, after a gap', () => {
  const { paths } = articleGlyph([
    { spans: [{ text: '', change }] },
    { spans: [{ text: 'a'.repeat(42), doubt: 'No witness.' }] },
  ]);
  assert.equal(paths.removed, 'M0 1h36');
  assert.equal(paths.doubted, 'M39 1h21');
});

test('a report without text has a picture of one empty line', () => {
  const { paths, height } = articleGlyph([]);
  assert.equal(height, 3);
  assert.deepEqual(Object.values(paths), ['', '', '', '']);
});
