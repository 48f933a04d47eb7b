import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodeError, decodeBytes, MAX_BYTES, MAX_LINES } from './decode-bytes.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('UTF-8 is read, and its byte-order mark kept', () => {
  assert.equal(decodeBytes(new TextEncoder().encode('\ufeffaé\n'), 'a.txt'), '\ufeffaé\n');
});

test('UTF-16 is read where a byte-order mark says so', () => {
  assert.equal(decodeBytes(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0), 'a.txt'), '\ufeffaé');
  assert.equal(decodeBytes(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9), 'a.txt'), '\ufeffaé');
});

test('what is not UTF-8 is refused with file, line and byte', () => {
  assert.throws(() => decodeBytes(bytes(0x61, 0x0a, 0x62, 0xe9, 0x63), 'a.txt'), {
    name: 'DecodeError',
    message: 'a.txt:2: byte 4 (0xe9) is not UTF-8; save the file as UTF-8 and try again',
  });
});

test('a character cut off at the end is refused', () => {
  assert.throws(() => decodeBytes(bytes(0x61, 0xc3), 'a.txt'), DecodeError);
});

test('half a character of UTF-16 is refused', () => {
  assert.throws(() => decodeBytes(bytes(0xff, 0xfe, 0x61), 'a.txt'), DecodeError);
});

test('a file too large for an article is refused, and one just as large is not', () => {
  assert.equal(decodeBytes(new Uint8Array(MAX_BYTES).fill(0x61), 'a.txt').length, MAX_BYTES);
  assert.throws(() => decodeBytes(new Uint8Array(MAX_BYTES + 1), 'a.txt'), {
    name: 'DecodeError',
    message: 'a.txt: 4.0 MiB is more than the 4 MiB of an article',
  });
});

test('a file of more lines than an article has is refused at the first too many', () => {
  const lines = (count: number, end: string) => Buffer.from(`a${end}`.repeat(count));
  for (const end of ['\n', '\r\n', '\r', '\u2028']) {
    for (const count of [MAX_LINES - 1, MAX_LINES]) decodeBytes(lines(count, end), 'a.txt');
    assert.throws(() => decodeBytes(lines(MAX_LINES + 1, end), 'a.txt'), {
      message: `a.txt:${MAX_LINES + 1}: an article has at most ${MAX_LINES} lines`,
    });
  }
});
