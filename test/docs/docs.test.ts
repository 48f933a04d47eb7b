import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const documents = globSync(['*.md', '{deploy,docs,scripts,src,test,bench,gold}/**/*.md'])
  .filter((path) => !/fixtures|THIRD-PARTY|CHANGELOG|LICENSE/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const found = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })),
  );

test('every command that a document names is there', () => {
  const commands = found(/\bnpm run (?:-s )?([a-z][\w:-]*)/g);
  assert.ok(commands.length > 30);
  assert.deepEqual(
    commands.filter(({ name }) => !(name in scripts)),
    [],
  );
});

test('every file and folder that a document names is there', () => {
  const paths = found(/`((?:src|scripts|test|docs|gold|bench|deploy)\/[\w./-]*\w\/?)`/g);
  assert.ok(paths.length > 30);
  const made = /^deploy\/(?:nginx\.conf|Caddyfile|_headers)$/;
  assert.deepEqual(
    paths.filter(({ name }) => !existsSync(name) && !made.test(name)),
    [],
  );
});

test('every link between documents leads somewhere', () => {
  const links = found(/\]\((?!https?:|#)([^)#\s]+)/g);
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter(({ path, name }) => !existsSync(join(dirname(path), name))),
    [],
  );
});
