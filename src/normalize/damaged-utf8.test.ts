import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import {
  readDamagedUtf8,
  readEscapedByte,
  readEscapedBytes,
  withoutEscapes,
} from './damaged-utf8.ts';

const utf8 = (text: string) => [...Buffer.from(text)];

test('a byte among UTF-8 that is none is kept as what it was, and read as Windows-1252 has it', () => {
  const bytes = Uint8Array.from([...utf8('L’été, un caf'), 0xe9, ...utf8(' fermé'), 0x92]);
  const text = readDamagedUtf8(bytes);
  assert.equal(text, 'L’été, un caf\udce9 fermé\udc92');
  assert.equal(readEscapedBytes(text ?? ''), 'L’été, un café fermé’');
});

test('of a character that is cut short a mark is left, and what follows it is read', () => {
  const [lead = 0, second = 0] = utf8('“');
  assert.equal(
    readDamagedUtf8(Uint8Array.from([...utf8('“é ”'), lead, second, 0x61])),
    '“é ”\ufffda',
  );
});

test('bytes that are mostly something else are not UTF-8', () => {
  assert.equal(readDamagedUtf8(Buffer.from('un café fermé, été', 'latin1')), undefined);
  assert.equal(readDamagedUtf8(Uint8Array.from([...utf8('é'), 0xe9, 0x20, 0xe8])), undefined);
});

test('what is written too long, half of a pair or beyond Unicode is no character', () => {
  const read = (...bytes: number[]) => readDamagedUtf8(Uint8Array.from([...utf8('ééé'), ...bytes]));
  for (const bytes of [
    [0xc0, 0xaf],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x80, 0x80, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
  ]) {
    assert.notEqual(read(...bytes), undefined);
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)));
  }
  assert.equal(read(...utf8('\u{1f600}\u{10ffff}\ud7ff')), 'ééé\u{1f600}\u{10ffff}\ud7ff');
});

test('valid UTF-8 is read as it is, and bytes are lost nowhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 2 }), (text, noise) => {
      const valid = text.replace(/\p{Cs}/gu, '');
      const padding = 'é'.repeat(8);
      const read = readDamagedUtf8(Uint8Array.from([...utf8(valid + padding), ...noise]));
      assert.ok(read?.startsWith(valid + padding));
    }),
  );
});

test('half of a character in a file of its own is no escaped byte', () => {
  const own = withoutEscapes('a\udce9b\u{1f4e9}');
  assert.ok(own.isWellFormed() === false && own.endsWith('b\u{1f4e9}'));
  assert.equal(readEscapedByte(own.charCodeAt(1)), undefined);
});
