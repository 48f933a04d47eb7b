import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLength, checkSize, decodeBytes } from './decode-bytes.ts';
import { MAX_BYTES, MAX_CHARACTERS, MAX_LINES, MAX_PAGE_BYTES } from './limits.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

test('UTF-8 is read, and its byte-order mark kept', () => {
  assert.equal(decodeBytes(new TextEncoder().encode('\ufeffaé\n'), 'a.txt'), '\ufeffaé\n');
});

test('UTF-16 is read where a byte-order mark says so', () => {
  assert.equal(decodeBytes(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0), 'a.txt'), '\ufeffaé');
  assert.equal(decodeBytes(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9), 'a.txt'), '\ufeffaé');
});

test('half a surrogate pair of UTF-16 is kept, and a file may lie anywhere in its buffer', () => {
  const buffer = bytes(0x61, 0x61, 0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0);
  assert.equal(decodeBytes(buffer.subarray(2), 'a.txt'), '\ufeffa\ud800b');
});

test('UTF-16 takes both bytes of its mark', () => {
  for (const mark of [
    [0xff, 0x61],
    [0xfe, 0x61],
    [0x61, 0xff],
    [0x61, 0xfe],
  ]) {
    const at = mark[0] === 0x61 ? 2 : 1;
    assert.throws(() => decodeBytes(bytes(...mark), 'a.txt'), {
      message: `a.txt:1: byte ${at} (0x${mark[at - 1]?.toString(16)}) is not UTF-8; save the file as UTF-8 and try again`,
    });
  }
});

test('what is not UTF-8 is refused with file, line and byte', () => {
  assert.throws(() => decodeBytes(bytes(0x61, 0x0a, 0x62, 0xe9, 0x63), 'a.txt'), {
    name: 'DecodeError',
    message: 'a.txt:2: byte 4 (0xe9) is not UTF-8; save the file as UTF-8 and try again',
    problem: 'notText',
  });
});

test('the byte is found among characters of several bytes', () => {
  for (const before of ['aéééé', 'éééé', '“ferry”\n€', '🛳🛳a', '']) {
    const length = Buffer.byteLength(before);
    const line = before.includes('\n') ? 2 : 1;
    assert.throws(
      () => decodeBytes(Buffer.concat([Buffer.from(before), bytes(0xff, 0x0a, 0x61)]), 'a.txt'),
      { message: new RegExp(`^a\\.txt:${line}: byte ${length + 1} \\(0xff\\) is not UTF-8`) },
    );
  }
});

test('a character cut off at the end is refused', () => {
  assert.throws(() => decodeBytes(bytes(0x61, 0xc3), 'a.txt'), {
    message: 'a.txt:1: byte 2 (0xc3) is not UTF-8; save the file as UTF-8 and try again',
  });
  assert.throws(() => decodeBytes(bytes(0x61, 0xf0, 0x9f, 0x9b), 'a.txt'), /byte 2 \(0xf0\)/);
});

test('half a character of UTF-16 is refused', () => {
  assert.throws(() => decodeBytes(bytes(0xff, 0xfe, 0x61), 'a.txt'), {
    name: 'DecodeError',
    message: 'a.txt: UTF-16 with half a character at its end (byte 3)',
    problem: 'notText',
  });
});

test('a file too large for an article is refused, and one just as large is not', () => {
  assert.equal(decodeBytes(new Uint8Array(MAX_BYTES).fill(0x61), 'a.txt').length, MAX_BYTES);
  assert.throws(() => decodeBytes(new Uint8Array(MAX_BYTES + 1), 'a.txt'), {
    name: 'DecodeError',
    message: 'a.txt: 4.0 MiB is more than the 4 MiB of an article',
    problem: 'tooLarge',
    most: 4,
  });
});

test('a text of more characters than an article has is refused, and one of just as many is not', () => {
  const text = (length: number) => 'a'.repeat(length);
  assert.equal(checkLength(text(MAX_CHARACTERS), 'a.txt').length, MAX_CHARACTERS);
  assert.throws(() => checkLength(text(MAX_CHARACTERS + 1), 'a.txt'), {
    name: 'DecodeError',
    message:
      'a.txt: 500001 characters of text are more than the 500000 of an article; save the article alone',
    problem: 'tooLong',
    most: MAX_CHARACTERS,
  });
});

test('a page may be larger than a report, and one that is larger still is refused', () => {
  assert.doesNotThrow(() => checkSize(MAX_PAGE_BYTES, 'a.html', MAX_PAGE_BYTES));
  assert.throws(() => checkSize(MAX_PAGE_BYTES + 1, 'a.html', MAX_PAGE_BYTES), {
    name: 'DecodeError',
    message: 'a.html: 16.0 MiB is more than the 16 MiB of a saved page',
  });
});

test('a file of more lines than an article has is refused at the first too many', () => {
  const lines = (count: number, end: string) => Buffer.from(`a${end}`.repeat(count));
  for (const end of ['\n', '\r\n', '\r', '\u2028']) {
    for (const count of [MAX_LINES - 1, MAX_LINES]) decodeBytes(lines(count, end), 'a.txt');
    assert.throws(() => decodeBytes(lines(MAX_LINES + 1, end), 'a.txt'), {
      message: `a.txt:${MAX_LINES + 1}: an article has at most ${MAX_LINES} lines`,
      problem: 'tooManyLines',
      most: MAX_LINES,
    });
  }
});
