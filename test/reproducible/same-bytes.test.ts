import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';

/** Surroundings that have nothing to do with the story. */
const SURROUNDINGS = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

/** Every file of a folder with its hash. */
function hashesOf(dir: string): Record<string, string> {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(dir.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

test('two builds in other folders, time zones and languages give the same bytes', (t) => {
  const [one, two] = SURROUNDINGS.map((env) => {
    const story = prepareStory();
    t.after(story.remove);
    for (const script of ['normalize', 'build'] as const) {
      const { code, output } = runOn(story, script, [], env);
      assert.equal(code, 0, output);
    }
    return { site: hashesOf(story.out), content: hashesOf(story.content) };
  });
  assert.ok(Object.keys(one?.site ?? {}).length > 20);
  assert.deepEqual(one, two);
});

test('every package of the lockfile has an integrity hash and no address', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  assert.ok(entries.length > 300);
  for (const [path, { integrity, resolved }] of entries) {
    assert.match(integrity ?? '', /^sha512-/, path);
    assert.equal(resolved, undefined, path);
  }
});
