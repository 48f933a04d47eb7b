import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { decodeNumbers, encodeNumbers } from './codes.ts';

const number = fc.oneof(
  fc.nat(200),
  fc.nat(60_000),
  fc.nat(20_000_000),
  fc.constantFrom(49_151, 49_152),
);

test('reads back what it writes, through JSON too', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const sent: string = JSON.parse(JSON.stringify(encodeNumbers(numbers)));
      assert.deepEqual(decodeNumbers(sent), numbers);
    }),
  );
});

test('writes no lone surrogates', () => {
  fc.assert(fc.property(fc.array(number), (numbers) => encodeNumbers(numbers).isWellFormed()));
});
