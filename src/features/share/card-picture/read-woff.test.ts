import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageFolder } from '../../../build-cache/program-file.ts';
import { readWoff } from './read-woff.ts';

const folder = join(packageFolder('@fontsource/source-serif-4'), 'files');
const woff = readFileSync(join(folder, 'source-serif-4-greek-400-normal.woff'));

test('an unpacked font has the tables of the packed one, each as long as it says', () => {
  const font = Buffer.from(readWoff(woff));
  assert.equal(font.length, woff.readUInt32BE(16));
  assert.equal(font.readUInt16BE(4), woff.readUInt16BE(12));
  const tags = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.toString('latin1', 12 + index * 16, 16 + index * 16),
  );
  assert.ok(['cmap', 'glyf', 'head', 'hmtx'].every((tag) => tags.includes(tag)));
  const head = font.readUInt32BE(12 + tags.indexOf('head') * 16 + 8);
  assert.equal(font.readUInt32BE(head + 12), 0x5f0f3cf5);
});

test('what is no such font is refused', () => {
  assert.throws(() => readWoff(Buffer.from('PK..')), /No WOFF font/);
});
