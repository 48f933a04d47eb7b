import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectText } from './detect-encoding.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('a text is read in the encoding that its letters speak for', () => {
  assert.deepEqual(
    detectText(latin1('The caf\xe9 closed, and the owner of the caf\xe9 said that.')),
    {
      text: 'The café closed, and the owner of the café said that.',
      encoding: 'windows-1252',
    },
  );
  const russian = [
    0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xea, 0xe0, 0xea, 0x20, 0xe4, 0xe5, 0xeb, 0xe0,
  ];
  assert.deepEqual(detectText(Uint8Array.from(russian)), {
    text: 'Привет, как дела',
    encoding: 'windows-1251',
  });
});

test('bytes in an encoding that no browser reads, or with signs that no text has, are none', () => {
  assert.equal(detectText(latin1('\x1b$)C\x0e0!\x0f hello')), undefined);
  assert.equal(detectText(latin1('The caf\xe9 closed \x01 on Monday, the owner said.')), undefined);
});

test('bytes that speak for nothing, or for UTF-8, are not guessed at', () => {
  assert.equal(detectText(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x81, 0x8d)), undefined);
  assert.equal(detectText(Buffer.from('Łódź, Łódź, Łódź, zażółć gęślą jaźń')), undefined);
});
