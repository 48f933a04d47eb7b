import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from './address.ts';

test('reads the words and the filters', () => {
  assert.deepEqual(readAddress('?q=sea+ice&report=north&utm=1'), {
    text: 'sea ice',
    filters: { report: 'north' },
  });
});

test('writes what it reads', () => {
  const asking = { text: '"sea ice" -fog & Ö', filters: { kind: 'event', day: '2020-02-01' } };
  assert.deepEqual(readAddress(writeAddress(asking)), asking);
});

test('leaves out what is empty', () => {
  assert.equal(writeAddress({ text: '  ', filters: { kind: '' } }), '');
});
