import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readExports } from './read-exports.ts';
import { writeApi } from './write-api.ts';

const [main = [], schemas = []] = readExports([
  'src/library/index.ts',
  'src/library/schemas.ts',
]).values();

test('docs/api.md is what the docstrings say: run npm run api', () => {
  assert.equal(readFileSync('docs/api.md', 'utf8'), writeApi(main, schemas));
});

test('every public function, type and schema has a docstring', () => {
  const names = [...main, ...schemas.filter(({ kind }) => kind !== 'type')];
  assert.ok(names.length > 25);
  assert.deepEqual(
    names.filter(({ doc }) => doc === '').map(({ name }) => name),
    [],
  );
});

test('a function is told with its signature, its parameters, what it throws and an example', () => {
  const page = writeApi(main, schemas);
  const [, section = ''] = page.split('### `normalize`');
  for (const part of [
    'normalize(file: string | Uint8Array',
    '- `file`: text, or',
    '- throws:',
    'await normalize(',
  ]) {
    assert.ok(section.includes(part), part);
  }
  assert.match(page, /\| `eventSchema` \| `StoryEvent` \| `content\/events\/<id>\.yaml`/);
});
