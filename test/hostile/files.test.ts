import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { MAX_LINES } from '../../src/normalize/limits.ts';
import { runOn } from '../story-two/prepare-story.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const REPORT =
  'The ferry sailed at noon on Sunday.\n\nIt came back in the evening, and all were well.\n';

/** Normalizes a content folder of these files. */
function normalizeFiles(t: TestContext, files: Files) {
  const dir = mkdtempSync(join(tmpdir(), 'hostile-files-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const content = join(dir, 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const result = runOn({ content, out: join(dir, 'dist'), remove: () => {} }, 'normalize');
  const articles = join(content, 'articles');
  const written = existsSync(articles) ? readdirSync(articles) : [];
  const read = (name: string) => readFileSync(join(articles, name), 'utf8');
  return { ...result, dir, written, read };
}

/** Folders that are refused, with what the message says: the file, and the place in it where there is one. */
const REFUSED: Readonly<Record<string, { files: Files; told: RegExp }>> = {
  'fifty megabytes': {
    files: { 'raw/a.txt': new Uint8Array(50_000_000).fill(0x61) },
    told: /raw\/a\.txt: 47\.7 MiB is more than/,
  },
  'two hundred thousand lines': {
    files: { 'raw/a.txt': 'a\n'.repeat(200_000) },
    told: /raw\/a\.txt:50001: an article has at most/,
  },
  'a picture': {
    files: { 'raw/a.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0) },
    told: /raw\/a\.txt:1: byte 1 \(0x89\) is not UTF-8/,
  },
  'invalid UTF-8 in the third line': {
    files: { 'raw/a.txt': Buffer.concat([Buffer.from('a\nb\nc'), Uint8Array.of(0xc0, 0xaf)]) },
    told: /raw\/a\.txt:3: byte 6 \(0xc0\) is not UTF-8/,
  },
  'UTF-16 cut off': {
    files: { 'raw/a.txt': Uint8Array.of(0xff, 0xfe, 0x61) },
    told: /raw\/a\.txt: UTF-16 with half a character/,
  },
  'a slug that climbs out of its folder': {
    files: { 'raw/a.txt': REPORT, 'corrections/a.yaml': 'slug: ../../climbed\n' },
    told: /corrections\/a\.yaml:1 .*slug/,
  },
  'a slug with a NUL': {
    files: { 'raw/a.txt': REPORT, 'corrections/a.yaml': 'slug: "a\\0b"\n' },
    told: /corrections\/a\.yaml:1 .*U\+0000/,
  },
  'two files of one slug': {
    files: {
      'raw/a.txt': REPORT,
      'raw/b.txt': REPORT,
      'corrections/a.yaml': 'slug: one\n',
      'corrections/b.yaml': 'slug: one\n',
    },
    told: /raw\/b\.txt: its address would be “one”, as of a\.txt/,
  },
  'a YAML bomb': {
    files: {
      'raw/a.txt': REPORT,
      'corrections/a.yaml': `a: &a [1,1]\n${'bcdefghijklmnopqrstuvwxyz'
        .split('')
        .map((letter, i) => {
          const before = 'abcdefghijklmnopqrstuvwxyz'[i];
          return `${letter}: &${letter} [${`*${before},`.repeat(9)}*${before}]\n`;
        })
        .join('')}`,
    },
    told: /corrections\/a\.yaml:2 .*References such as/,
  },
  'YAML nested ten thousand deep': {
    files: { 'raw/a.txt': REPORT, 'corrections/a.yaml': `slug: ${'['.repeat(10_000)}\n` },
    told: /corrections\/a\.yaml:1 /,
  },
  'a field called __proto__': {
    files: { 'raw/a.txt': REPORT, 'corrections/a.yaml': '__proto__:\n  slug: a\n' },
    told: /corrections\/a\.yaml:1 .*__proto__/,
  },
  'a tag that makes a function': {
    files: { 'raw/a.txt': REPORT, 'corrections/a.yaml': 'slug: !!js/function "() => 1"\n' },
    told: /corrections\/a\.yaml:1 /,
  },
};

for (const [name, { files, told }] of Object.entries(REFUSED)) {
  test(`${name}: refused with file and place, and nothing is written`, (t) => {
    const { code, output, written, dir } = normalizeFiles(t, files);
    assert.equal(code, 1, output);
    assert.match(output, told);
    assert.ok(!/\n +at /.test(output), output);
    assert.deepEqual(written, []);
    assert.deepEqual(readdirSync(dir), ['content']);
  });
}

test('odd names of files give plain names of articles in the folder of articles', (t) => {
  const { code, output, written } = normalizeFiles(t, {
    'raw/..txt': REPORT,
    'raw/__proto__.txt': 'A storm came up.\n',
    'raw/a b\u202ec<d>"e.txt': 'A storm went by.\n',
    'raw/-rf.txt': 'A storm stood still.\n',
    'raw/constructor.txt': '',
  });
  assert.equal(code, 0, output);
  for (const name of written) assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
  // A name that begins with a dot is hidden, and not read.
  assert.equal(written.length, 4);
});

test('an empty file, one of white space and one of NULs are articles without words', (t) => {
  const { code, output, written, read } = normalizeFiles(t, {
    'raw/a.txt': '',
    'raw/b.txt': ' \n\t\r\n\u00a0\n',
    'raw/c.txt': new Uint8Array(1000),
    'raw/d.txt': '\ufeff',
  });
  assert.equal(code, 0, output);
  assert.equal(written.length, 4);
  for (const name of written) assert.match(read(name), /^words: 0$/m);
});

test('one line as long as a text may be is an article', (t) => {
  const line = 'The council met and the ferry sailed on Sunday, as it does. '.repeat(8300);
  const { code, output, written, read } = normalizeFiles(t, { 'raw/a.txt': line });
  assert.equal(code, 0, output);
  assert.match(read(written[0] ?? ''), /^words: 99600$/m);
});

test('as many lines as an article may have are an article', (t) => {
  const lines = Array.from({ length: MAX_LINES }, (_, i) => `${i.toString(36)} a b`).join('\n');
  const { code, output, written, read } = normalizeFiles(t, { 'raw/a.txt': lines });
  assert.equal(code, 0, output);
  assert.match(read(written[0] ?? ''), new RegExp(`^words: ${3 * MAX_LINES}$`, 'm'));
});

test('a person with a field that reaches into JavaScript is told of, left out, and stops no report', (t) => {
  const { code, output, written } = normalizeFiles(t, {
    'raw/a.txt': REPORT,
    'people/ann.yaml': 'name: Ann\nconstructor: {}\n',
  });
  assert.equal(code, 0, output);
  assert.match(output, /people\/ann\.yaml:2 .*constructor/);
  assert.deepEqual(written, ['a.md']);
});

test('UTF-16 of either order reads as UTF-8 does', (t) => {
  const little = Buffer.from(`\ufeff${REPORT}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  const { code, output, read } = normalizeFiles(t, { 'raw/a.txt': little, 'raw/b.txt': big });
  assert.equal(code, 0, output);
  for (const name of ['a.md', 'b.md']) assert.match(read(name), /ferry sailed at noon/);
});
