import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, weighWords } from './likeness.ts';

const set = (text: string) => new Set(text.split(' '));

test('texts of the same words are wholly alike, and of one common word not at all', () => {
  const weigh = weighWords([set('mill fire'), set('mill flood'), set('council vote')]);
  assert.ok(Math.abs(likeness(set('mill fire'), set('mill fire'), weigh) - 1) < 1e-9);
  assert.equal(likeness(set('mill fire'), set('mill flood'), weigh), 0);
});

test('a rare word tells more than a frequent one', () => {
  const weigh = weighWords([set('mill fire'), set('mill flood'), set('mill vote')]);
  assert.ok(weigh('fire') > weigh('mill'));
});
