import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { PICTURES } from '../../scripts/pictures/pictures.ts';
import { COMMANDS } from '../../scripts/tool/commands.ts';

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

test('every picture is taken by npm run pictures, and shown', () => {
  const shown = found(/!\[[^\]]+\]\((?:docs\/)?([\w-]+\.png)\)/g).map(({ name }) => name);
  const taken = PICTURES.map(({ file }) => file);
  assert.deepEqual([...new Set(shown)].sort(), [...taken].sort());
  assert.deepEqual(globSync('*.png', { cwd: 'docs' }).sort(), [...taken].sort());
});

test('every command of the installed program that a document names is there, and the page on the tool has all', () => {
  const names = found(/\bpalimpsest ([a-z][\w-]*)\b(?=[^\n]*`| )/g).map(({ name }) => name);
  const told = found(/^\| `([a-z:-]+)[^`]*`/gm).filter(({ path }) => path === 'docs/tool.md');
  for (const name of Object.keys(COMMANDS)) {
    assert.ok(
      told.some((one) => one.name === name),
      name,
    );
  }
  const prose = new Set(['restores']);
  assert.deepEqual(
    names.filter((name) => !(name in COMMANDS) && !prose.has(name)),
    [],
  );
});
