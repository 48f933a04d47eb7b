import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { readImports } from '../rooms/read-imports.ts';
import { packedFiles } from './packed-files.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const packed = new Set(packedFiles());

/** `astro/config` => `astro`, `@a/b/c` => `@a/b` */
const packageOf = (name: string) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

/** What a module asks for when it is run: imports of types alone are taken out first. */
function runtimeImports(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const text = path.endsWith('.astro')
    ? [
        /^---\n(.*?)^---$/ms.exec(code)?.[1],
        ...[...code.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script),
      ].join('\n')
    : code;
  return ts
    .preProcessFile(text.replace(/^(?:import|export) type [^;]*;/gm, ''), true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

const modules = [...packed].filter(
  (path) => /\.(?:ts|mjs|astro)$/.test(path) && !path.startsWith('lib/') && !path.endsWith('.d.ts'),
);

test('every package that the packed program runs is one of its dependencies', () => {
  const names = modules.flatMap((path) =>
    runtimeImports(path)
      .filter((name) => !/^(?:[./#]|node:|astro:)/.test(name))
      .map((name) => ({ path, name: packageOf(name) })),
  );
  assert.ok(names.length > 100, String(names.length));
  assert.deepEqual(
    names.filter(({ name }) => !Object.hasOwn(manifest.dependencies, name)),
    [],
  );
});

test('every file that the packed program imports is packed', () => {
  const missing = readImports('src', 'scripts')
    .filter(({ path }) => packed.has(path))
    .flatMap(({ path, imports, scriptImports }) =>
      [...imports, ...scriptImports]
        .filter((name) => /^(?:src|scripts)\//.test(name) && existsSync(name) && !packed.has(name))
        .map((name) => `${path} imports ${name}`),
    );
  assert.deepEqual(missing, []);
});

test('nothing is packed that only tests and those who work on the program need', () => {
  const needless =
    /\.test\.ts$|\.spec\.ts$|\/fixtures\/|^(?:test|bench|content|docs|dist)\/|styleguide|scripts\/(?:score|learn|coverage|mutation|test)/;
  assert.deepEqual(
    [...packed].filter((path) => needless.test(path)),
    [],
  );
});
