import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeSymbols, lengthsFor, symbolsIn } from './huffman.ts';

const countsOf = (symbols: readonly number[], kinds: number) =>
  Array.from({ length: kinds }, (_, kind) => symbols.filter((symbol) => symbol === kind).length);

function roundTrip(symbols: readonly number[], kinds: number): number {
  const lengths = lengthsFor(countsOf(symbols, kinds));
  const bytes = encodeSymbols(symbols, lengths);
  const next = symbolsIn(bytes, lengths);
  assert.deepEqual(Array.from(symbols, next), symbols);
  return bytes.length;
}

test('symbols are read as they were written, the commonest in the fewest bits', () => {
  const symbols = [3, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 3, 0, 0, 0, 0];
  assert.deepEqual([...lengthsFor(countsOf(symbols, 5))], [1, 3, 3, 2, 0]);
  assert.equal(roundTrip(symbols, 5), 3);
});

test('one symbol alone, and none at all, are written too', () => {
  assert.equal(roundTrip([2, 2, 2], 3), 1);
  assert.equal(roundTrip([], 3), 0);
});

test('bits that no code begins with are refused', () => {
  const next = symbolsIn(Uint8Array.of(0xff, 0xff, 0xff, 0xff), Uint8Array.of(1, 0));
  assert.throws(next, /the lists are damaged/);
});
