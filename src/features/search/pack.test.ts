import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHANGE } from './index-data.ts';
import { packText } from './pack.ts';
import { readText } from './read-text.ts';

const signs = (packed: string) => packed.replaceAll(CHANGE, '|');

test('leaves a text as it is where nothing was changed', () => {
  assert.equal(packText(' Ice  and fog. ', undefined), 'Ice and fog.');
  assert.equal(packText('“Ice” and fog.', 'ice and FOG'), '“Ice” and fog.');
});

test('writes what was scraped before what stands in its place', () => {
  assert.equal(
    signs(packText('The foreign ministry met.', 'The overseas ministry met.')),
    'The |overseas|foreign| ministry met.',
  );
});

test('writes words that were taken out, and words that were put in', () => {
  assert.equal(signs(packText('Ice, fog.', 'Ice and more fog')), 'Ice, |and more||fog.');
  assert.equal(signs(packText('Ice and fog.', 'Ice fog')), 'Ice ||and| fog.');
  assert.equal(signs(packText('', 'Related news')), '|Related news||');
});

test('takes lines for parts, and its own sign out of the text', () => {
  assert.equal(packText(` Ice \n\n fog${CHANGE} `, undefined), 'Ice\nfog');
});

test('reads what was written', () => {
  const packed = packText('The foreign ministry.', 'The overseas ministry');
  assert.deepEqual(readText(packed), {
    text: 'The foreign ministry.',
    changes: [{ was: ['overseas'], from: 4, to: 11 }],
  });
});
