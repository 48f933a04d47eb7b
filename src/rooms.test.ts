import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readImports } from '../test/rooms/read-imports.ts';
import { edgeRooms, featureOf, isTest, pureRooms, roomOf, rooms } from '../test/rooms/rooms.ts';

const files = readImports('src', 'scripts');
const inSrc = files.filter(({ path }) => path.startsWith('src/'));
const byPath = new Map(files.map((file) => [file.path, file]));
const order: readonly (string | undefined)[] = rooms;
const rank = (path: string) => order.indexOf(roomOf(path));

/** `node:fs`, `astro:content`, `astro/loaders` */
const isMachineOrFramework = (name: string) => /^(?:node|astro)[:/]|^astro$/.test(name);

/** Every import that breaks a rule, as "file imports file". */
const offences = (
  among: typeof files,
  breaks: (path: string, imported: string) => boolean,
): string[] =>
  among.flatMap(({ path, imports, scriptImports }) =>
    [...imports, ...scriptImports]
      .filter((imported) => breaks(path, imported))
      .map((imported) => `${path} imports ${imported}`),
  );

test('the reading of imports finds those of modules, components and their scripts', () => {
  const all = inSrc.flatMap(({ imports }) => imports);
  assert.ok(all.includes('zod') && all.includes('node:fs') && all.includes('src/urls.ts'));
  assert.ok(
    inSrc.filter(({ path }) => path.endsWith('.astro')).some(({ imports }) => imports.length > 3),
  );
  assert.ok(inSrc.flatMap(({ scriptImports }) => scriptImports).length > 5);
});

test('every folder and file at the top of src is a room that the order knows', () => {
  const there = globSync('src/*').map((path) => path.slice('src/'.length));
  const unknown = there.filter(
    (name) => name !== 'env.d.ts' && name !== 'rooms.test.ts' && !order.includes(name),
  );
  assert.deepEqual(unknown, []);
});

test('every import of an own file finds it', () => {
  const missing = offences(
    files,
    (_, imported) => /^(?:src|scripts)\//.test(imported) && !existsSync(imported),
  );
  assert.deepEqual(missing, []);
});

test('no room imports one that stands above it', () => {
  const upward = offences(
    inSrc,
    (path, imported) => imported.startsWith('src/') && rank(imported) > rank(path),
  );
  assert.deepEqual(upward, []);
});

test('the source imports neither commands nor tests', () => {
  const outward = offences(
    inSrc,
    (path, imported) =>
      /^(?:scripts|bench)\//.test(imported) ||
      (imported.startsWith('test/') && !isTest(path)) ||
      (isTest(imported) && !isTest(path) && roomOf(path) !== 'styleguide') ||
      (imported === '#fast-check' && !isTest(path)),
  );
  assert.deepEqual(outward, []);
});

test('what builds the site needs none of its tests', () => {
  const building = files.filter(({ path }) => !isTest(path));
  assert.deepEqual(
    offences(building, (_, imported) => imported.startsWith('test/')),
    [],
  );
});

test('pure rooms import neither the machine nor the framework', () => {
  const pure = inSrc.filter(({ path }) => {
    const room = roomOf(path);
    return room !== undefined && pureRooms.has(room) && !isTest(path);
  });
  assert.ok(pure.length > 150);
  assert.deepEqual(
    offences(pure, (_, imported) => isMachineOrFramework(imported)),
    [],
  );
});

test('features import each other in one direction', () => {
  const needs = new Map<string, Set<string>>();
  for (const { path, imports } of inSrc) {
    const feature = featureOf(path);
    if (feature === undefined) continue;
    for (const other of imports.map(featureOf)) {
      if (other === undefined || other === feature) continue;
      needs.set(feature, (needs.get(feature) ?? new Set()).add(other));
    }
  }
  const circles = (feature: string, way: readonly string[]): string[] =>
    way.includes(feature)
      ? [[...way, feature].join(' → ')]
      : [...(needs.get(feature) ?? [])].flatMap((next) => circles(next, [...way, feature]));
  assert.deepEqual(
    [...needs.keys()].flatMap((feature) => circles(feature, [])),
    [],
  );
});

test('what runs in a reader’s browser reads no files and knows no framework', () => {
  const entries = [
    ...inSrc.flatMap(({ scriptImports }) => scriptImports),
    ...inSrc.map(({ path }) => path).filter((path) => /-worker\.ts$/.test(path)),
  ];
  const reached = new Set<string>();
  const follow = (path: string): void => {
    const file = byPath.get(path);
    if (!file || reached.has(path)) return;
    reached.add(path);
    for (const imported of file.imports) follow(imported);
  };
  for (const path of entries) follow(path);
  assert.ok(reached.size > 40, `${reached.size} files run in the browser`);
  const inBrowser = files.filter(({ path }) => reached.has(path));
  const needsMachine = (imported: string) => {
    const room = roomOf(imported);
    return isMachineOrFramework(imported) || (room !== undefined && edgeRooms.has(room));
  };
  assert.deepEqual(
    offences(inBrowser, (_, imported) => needsMachine(imported)),
    [],
  );
});

test('every room and feature says in a README what it is for', () => {
  const folders = [...globSync('src/*/'), ...globSync('src/features/*/'), 'scripts', 'gold'];
  // Astro would make a page of a Markdown file among the pages.
  for (const folder of folders.filter((name) => !/^src\/pages/.test(name))) {
    const path = join(folder, 'README.md');
    assert.match(readFileSync(path, 'utf8'), /^# .+\n\n\S/, path);
  }
});

test('the name of an exported type means one thing', () => {
  const EXPORTED_TYPE = /^export (?:interface|type|class) (\w+)/gm;
  const declared = files
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap(({ path }) =>
      [...readFileSync(path, 'utf8').matchAll(EXPORTED_TYPE)].map(([, name]) => ({ name, path })),
    );
  assert.ok(declared.length > 150);
  const twice = [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, places]) => places.length > 1)
    .map(([name, places]) => `${name}: ${places.map(({ path }) => path).join(', ')}`);
  assert.deepEqual(twice, []);
});
