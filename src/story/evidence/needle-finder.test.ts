import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { createNeedleFinder } from './needle-finder.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒳'), maxLength: 4 });

test('looking for many texts at once finds those that stand in a text, and no other', () => {
  fc.assert(
    fc.property(fc.array(letters), fc.array(letters, { maxLength: 20 }), (needles, parts) => {
      const text = parts.join('');
      const expected = new Set(needles.filter((needle) => needle !== '' && text.includes(needle)));
      assert.deepEqual(createNeedleFinder(needles)(text), expected);
    }),
  );
});
