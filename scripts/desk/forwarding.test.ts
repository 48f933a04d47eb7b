import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAliases } from '../../src/content-folder/read-aliases.ts';
import { leaveForwardingAddress } from './forwarding.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'forwarding-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}

test('each published address of an entry leads to the one that took it in', () => {
  const dir = folder({
    'permalinks.txt': '/timeline/fair-opens/\n/timeline/#fair-opens\n/timeline/fair-ends/\n',
    'aliases.yaml': '# kept\n- from: /timeline/old/\n  to: /timeline/fair-opens/\n',
  });
  leaveForwardingAddress(dir, 'events', 'fair-opens', 'fair');
  assert.deepEqual(readAliases(dir).aliases, [
    { from: '/timeline/old/', to: '/timeline/fair-opens/' },
    { from: '/timeline/fair-opens/', to: '/timeline/fair/' },
    { from: '/timeline/#fair-opens', to: '/timeline/#fair' },
  ]);
  assert.match(readFileSync(join(dir, 'aliases.yaml'), 'utf8'), /^# kept\n/);
  rmSync(dir, { recursive: true });
});

test('what was never published leaves none', () => {
  const dir = folder({ 'permalinks.txt': '/people/ann-lee/\n' });
  leaveForwardingAddress(dir, 'people', 'a-lee', 'ann-lee');
  assert.deepEqual(readAliases(dir).aliases, []);
  rmSync(dir, { recursive: true });
});

test('a file of nothing but remarks keeps them, one in brackets stays a list, and one with a slip stays as it is', () => {
  const published = { 'permalinks.txt': '/people/a-lee/\n' };
  const leave = (aliases: string) => {
    const dir = folder({ ...published, 'aliases.yaml': aliases });
    const read = () => readFileSync(join(dir, 'aliases.yaml'), 'utf8');
    try {
      leaveForwardingAddress(dir, 'people', 'a-lee', 'ann-lee');
      return { text: read(), froms: readAliases(dir).aliases.map(({ from }) => from) };
    } catch (error) {
      return { text: read(), error: String(error) };
    } finally {
      rmSync(dir, { recursive: true });
    }
  };
  const remarks = leave('# none yet\n');
  assert.match(remarks.text, /^# none yet\n/);
  assert.deepEqual(remarks.froms, ['/people/a-lee/']);
  assert.deepEqual(leave('[]\n').froms, ['/people/a-lee/']);
  const slip = '- from: /people/old/\n  too: /people/ann-lee/\n';
  const broken = leave(slip);
  assert.equal(broken.text, slip);
  assert.match(broken.error ?? '', /aliases\.yaml:\d+/);
});
