import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Fuse from 'fuse.js/basic';
import { trimFuse } from './trim-fuse.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('fuse.js/basic')), 'utf8');
const OPTIONS = { threshold: 0.45, ignoreLocation: true };

interface Trimmed {
  readonly default: Pick<typeof Fuse, 'match'>;
}

const code = Buffer.from(trimFuse(source)).toString('base64');
const trimmed: Trimmed = await import(`data:text/javascript;base64,${code}`);

test('matches as the whole does', () => {
  for (const [typed, word] of [
    ['glaicer', 'glacier'],
    ['glacier', 'glacier'],
    ['Harbor', 'harbour'],
    ['ice', 'kangaroo'],
    ['x'.repeat(40), 'harbour'],
  ] as const) {
    assert.deepEqual(
      trimmed.default.match(typed, word, OPTIONS),
      Fuse.match(typed, word, OPTIONS),
      typed,
    );
  }
});

test('keeps nothing else', () => {
  assert.deepEqual(Object.keys(trimmed.default), ['match']);
});

test('refuses a source that is not cut where this one is', () => {
  const other = source.replace('var Fuse = class', 'var Other = class');
  assert.throws(() => trimFuse(other), /trim-fuse/);
});
