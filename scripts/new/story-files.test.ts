import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMMANDS } from '../tool/commands.ts';
import { storyFiles } from './story-files.ts';

const program = {
  overrides: { '@astrojs/compiler-rs': '1.0.0', knip: '1.0.0' },
  allowScripts: { node: true, mocha: true },
  dependencies: { node: '^24.0.0' },
};
const publishing = Object.fromEntries(
  ['.github/workflows/pages.yml', '.github/workflows/update.yml', 'netlify.toml'].map((path) => [
    path,
    readFileSync(path, 'utf8'),
  ]),
);
const files = storyFiles({
  name: 'dam',
  source: 'file:./palimpsest.tgz',
  program,
  publishing,
  node: '24',
});
const manifest = JSON.parse(files['package.json'] ?? '');

test('a story has a script for every command, and asks for the program as it was asked for', () => {
  for (const name of Object.keys(COMMANDS)) assert.ok(name in manifest.scripts, name);
  assert.deepEqual(manifest.dependencies, { palimpsest: 'file:./palimpsest.tgz' });
});

test('what only the root of an installation may say is said for what the program runs', () => {
  assert.deepEqual(manifest.overrides, { '@astrojs/compiler-rs': '1.0.0' });
  assert.deepEqual(manifest.allowScripts, { node: true });
});

test('every command that the story’s README and what publishes it name is a script', () => {
  const named = [
    ...Object.values({ ...publishing, readme: files['README.md'] })
      .join()
      .matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g),
  ].map(([, name]) => name);
  assert.ok(named.length > 3);
  assert.deepEqual(
    named.filter((name = '') => !(name in manifest.scripts)),
    [],
  );
});
