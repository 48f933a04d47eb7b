import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { createPrefixTest } from './prefix-test.ts';

test('a text that another goes on from is its beginning, and one that is all of it is not', () => {
  const begins = createPrefixTest(['a ferry sinks', 'a ferry', 'boats']);
  assert.deepEqual(['a ferry', 'a ferry sinks', 'boat', 'boats', 'c', ''].map(begins), [
    true,
    false,
    true,
    false,
    false,
    true,
  ]);
});

test('it says what a look at each of them says', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(short), short, (texts, opening) => {
      const slow = texts.some((text) => text !== opening && text.startsWith(opening));
      assert.equal(createPrefixTest(texts)(opening), slow);
    }),
  );
});
