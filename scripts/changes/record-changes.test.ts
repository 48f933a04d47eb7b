import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { recordChanges } from './record-changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
after(() => rmSync(folder, { recursive: true }));
const change = { on: '2022-01-01', kind: 'added' as const, at: ['/articles/a/'], what: 'So.' };

test('a new record begins with how it is written, one that is there with its own notes', () => {
  const file = join(folder, 'changes.yaml');
  recordChanges(file, [change]);
  assert.match(readFileSync(file, 'utf8'), /^# What changed since/);
  for (const notes of ['# Ours\n', '# Ours\n[]\n']) {
    writeFileSync(file, notes);
    recordChanges(file, [change]);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.startsWith('# Ours\n') && !text.includes('# What changed since'), text);
    assert.deepEqual(parse(text), [change]);
  }
});

test('the list of a record goes on as it is written', () => {
  const file = join(folder, 'indented.yaml');
  for (const text of [`  - ${JSON.stringify(change)} # why\n`, `[${JSON.stringify(change)}]\n`]) {
    writeFileSync(file, text);
    recordChanges(file, [{ ...change, what: 'Else.' }]);
    assert.deepEqual(parse(readFileSync(file, 'utf8')), [change, { ...change, what: 'Else.' }]);
  }
});
