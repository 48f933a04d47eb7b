import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldLine } from './fold-line.ts';

test('a line is folded to the shape in which phrases are listed', () => {
  assert.equal(foldLine('« 12 Comments »'), '# comments');
  assert.equal(foldLine('*** Editor’s   PICK …'), "editor's pick");
  assert.equal(foldLine('1,200.50 views'), '# views');
  assert.equal(foldLine('Comments (3)'), 'comments (#)');
  assert.equal(foldLine('— — —'), '');
  assert.equal(foldLine('Thanks 🙂🙂!'), 'thanks');
  assert.equal(foldLine('🙂'), '');
  assert.equal(foldLine('𝒜'), '𝒜');
});

test('a line longer than furniture folds to nothing', () => {
  assert.equal(foldLine('a'.repeat(300)), 'a'.repeat(300));
  assert.equal(foldLine('a'.repeat(301)), '');
});
