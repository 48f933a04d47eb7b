import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChannel, findOccasion } from './find-channel.ts';

test('the channel is in the words around the quotation', () => {
  assert.equal(findChannel('he said in a televised address on Friday'), 'in a televised address');
  assert.equal(findChannel('she told reporters in Oslo'), 'told reporters');
  assert.equal(findChannel('he said'), undefined);
});

test('so is the occasion', () => {
  assert.equal(findOccasion('he said outside the court.'), 'outside the court');
  assert.equal(findOccasion('he said outside the court in Oslo.'), 'outside the court');
  assert.equal(findOccasion('he said'), undefined);
});

test('an occasion is a whole phrase or none', () => {
  assert.equal(
    findOccasion('said Hale, whose crew came after a water pump failed to start.'),
    undefined,
  );
  assert.equal(findOccasion('he said after a long and very cold night watch'), undefined);
});
