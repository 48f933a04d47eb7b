import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const run = (args: readonly string[], input: string | Uint8Array = '') =>
  spawnSync(process.execPath, ['scripts/normalize.ts', ...args], { input, encoding: 'utf8' });

test('--json prints one object, and nothing else, for any text', () => {
  const raw = '[ad_1]\nThe ferry left the harbor on Monday, and nobody saw it return.\nSource link';
  const { status, stdout, stderr } = run(['--json', '-'], raw);
  assert.equal(status, 0);
  assert.equal(stderr, '');
  const { text, edits, flags, meta } = JSON.parse(stdout);
  assert.equal(text.trim(), 'The ferry left the harbor on Monday, and nobody saw it return.');
  assert.deepEqual(
    edits.map((edit: { start: number; end: number }) => raw.slice(edit.start, edit.end)),
    ['[ad_1]', 'Source link'],
  );
  assert.deepEqual(flags, []);
  assert.equal(meta.title.status, 'unknown');
});

test('--json says on standard error why a file cannot be read', () => {
  for (const [args, input, message] of [
    [['--json', 'no-such-file'], '', /no-such-file/],
    [['--json', '-'], Uint8Array.of(0x61, 0xff), /standard input:1: byte 2/],
    [['--json'], '', /Usage/],
  ] as const) {
    const { status, stdout, stderr } = run(args, input);
    assert.notEqual(status, 0);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  }
});
