import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { squeeze } from './squeeze.ts';
import { unsqueeze } from './unsqueeze.ts';

test('gives back any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      assert.deepEqual(unsqueeze(squeeze(bytes)), bytes);
    }),
    { numRuns: 10 },
  );
});

test('gives back what repeats, and makes it few', () => {
  const text = 'The ice house stood at the lowest point of the bay. '.repeat(40);
  const bytes = new TextEncoder().encode(text);
  const squeezed = squeeze(bytes);
  assert.deepEqual(unsqueeze(squeezed), bytes);
  assert.ok(squeezed.length < 100, `${squeezed.length} bytes`);
});

test('writes the same bytes at any time, in any engine: whole numbers only', () => {
  const squeezed = squeeze(new TextEncoder().encode('Fog, ice and fog.'));
  assert.equal(Buffer.from(squeezed).toString('hex'), '00000011b9a91e0f51ac634388fa687d924b7c68a9');
});

test('reads a file that was cut off as some bytes, without an end to wait for', () => {
  const squeezed = squeeze(new TextEncoder().encode('Fog, ice and fog.'));
  assert.equal(unsqueeze(squeezed.slice(0, 8)).length, 17);
});
