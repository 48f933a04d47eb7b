import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { siteChecks } from '../site/checks/checks.ts';
import { readSite, type Site } from '../site/read-site.ts';
import { prepareStory, runOn } from './prepare-story.ts';

const BASE = '/halver/';

/** Names and ids of the first story's people, reports and events, and its title. */
function wordsOfTheFirstStory(): string[] {
  const people = globSync('content/people/*.yaml').flatMap((file) => {
    const { name, shortName } = parse(readFileSync(file, 'utf8'));
    return [name, shortName, basename(file, '.yaml')];
  });
  const ids = globSync('content/{articles,events,questions,quotes}/*.{md,yaml}').map((file) =>
    basename(file).replace(/\.\w+$/, ''),
  );
  const { title } = parse(readFileSync('content/story.yaml', 'utf8'));
  return [...new Set([title, ...people, ...ids])].map(String);
}

const story = prepareStory();
after(story.remove);

test('a second story is normalized, checked and built under a base path', () => {
  for (const [script, args] of [
    ['normalize', []],
    ['normalize', ['--check']],
    ['build', []],
  ] as const) {
    const { code, output } = runOn(story, script, args, {
      BASE_PATH: BASE,
      SITE_URL: 'https://bridges.example',
    });
    assert.equal(code, 0, output);
  }
});

let built: Site | undefined;
function site(): Site {
  built ??= readSite(story.out, BASE);
  return built;
}

test('it has its own title, reports and people', () => {
  const home = site().pages.find(({ path }) => path === '');
  assert.match(home?.html ?? '', /<h1[^>]*>\s*The Bridge at Halver Bay/);
  for (const path of ['articles/bridge-opens/', 'articles/end-of-the-ferries/', 'timeline/']) {
    assert.ok(
      site().pages.some((page) => page.path === path),
      path,
    );
  }
});

test('nothing of the first story is in it', () => {
  const words = wordsOfTheFirstStory();
  assert.ok(words.length > 50);
  for (const file of site().files) {
    if (!/\.(?:html|xml|json|txt|js|css|webmanifest)$/.test(file)) continue;
    const text = readFileSync(join(story.out, file), 'utf8');
    for (const word of words) {
      // A minifier gives its own names of two letters.
      if (file.endsWith('.js') && word.length < 3) continue;
      const whole = new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(word)}(?![\\p{L}\\d-])`, 'u');
      assert.doesNotMatch(text, whole, `${word} in ${file}`);
    }
  }
});

for (const [title, check] of Object.entries(siteChecks)) {
  test(`${title}, under a base path`, async () => {
    assert.deepEqual(await check(site()), []);
  });
}
