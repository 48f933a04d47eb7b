import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { dataAddress, dataText } from './data-address.ts';

test('any text comes back from the address that holds it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const address = dataAddress(text, 'text/plain; charset=utf-8');
      assert.equal(dataText(new URL(address).href), text);
      assert.equal(await (await fetch(address)).text(), text);
    }),
  );
});

test('an address that leads somewhere holds no text', () => {
  assert.equal(dataText('https://fair.example/a,b'), undefined);
});
