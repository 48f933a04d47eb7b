import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-text-'));
after(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array) => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, bytes);
  return readText(file);
};
const messageOf = (file: string) => readText(join(folder, file)).problem?.message;

test('UTF-8 is read without its mark', () => {
  assert.deepEqual(read(Buffer.from('\ufeffname: Müller\n')), { text: 'name: Müller\n' });
});

test('bytes of another encoding are refused on their line', () => {
  const latin = Buffer.from('role: clerk\nname: Müller\n', 'latin1');
  assert.deepEqual(
    [read(latin).problem?.line, read(latin).problem?.message],
    [2, 'This line is not UTF-8. Save the file as UTF-8.'],
  );
  assert.equal(read(Buffer.from('\ufeffa', 'utf16le')).problem?.line, 1);
  assert.equal(read(Buffer.from([0x61, 0x0a, 0xe2, 0x82])).problem?.line, 2);
});

test('a folder, a link to nothing and a link to itself are told from files', () => {
  mkdirSync(join(folder, 'b.yaml'));
  symlinkSync('nowhere', join(folder, 'c.yaml'));
  symlinkSync('d.yaml', join(folder, 'd.yaml'));
  assert.match(messageOf('b.yaml') ?? '', /a folder, where a file should be/);
  assert.match(messageOf('c.yaml') ?? '', /not there/);
  assert.match(messageOf('d.yaml') ?? '', /a link that leads to itself/);
});
