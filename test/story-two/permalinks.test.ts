import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { prepareStory, runOn } from './prepare-story.ts';

const story = prepareStory();
after(story.remove);

const env = { BASE_PATH: '/halver/', SITE_URL: 'https://bridges.example' };
const run = (script: 'normalize' | 'check' | 'build' | 'permalinks', ...args: string[]) =>
  runOn(story, script, args, env);
const write = (file: string, text: string) => writeFileSync(join(story.content, file), text);
const edit = (file: string, from: string, to: string) => {
  const path = join(story.content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
};

const ADDED = 'A band played on the quay, and Harow danced.';

test('what a first build publishes is recorded', () => {
  edit('raw/tides.txt', 'across on Sunday.', `across on Sunday.\n${ADDED}`);
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = run(script);
    assert.equal(code, 0, output);
  }
  assert.match(run('permalinks', '--write').output, /permalinks\.txt lists \d+ addresses/);
  const list = readFileSync(join(story.content, 'permalinks.txt'), 'utf8');
  assert.match(list, /^\/articles\/bridge-opens\/#p4 [0-9a-f]{8} HALVER BAY/m);
  assert.match(list, /^\/timeline\/#bridge-opens [0-9a-f]{8}/m);
  assert.doesNotMatch(list, /^\S*#(?:main|c1|r1)(?: |$)/m);
});

test('after a new rule, a new correction and a rename, only the old name breaks the build', () => {
  write(
    'corrections/ferry.yaml',
    'slug: bridge-is-open\ncorrections:\n  - passage: blue ribbon\n    replacement: red ribbon\n    reason: A test.\n',
  );
  appendFileSync(
    join(story.content, 'people/tomas-harrow.yaml'),
    'misspellings:\n  - text: Harow\n    reason: A test.\n',
  );
  run('normalize');
  const restored = readFileSync(join(story.content, 'articles/end-of-the-ferries.md'), 'utf8');
  assert.match(restored, /:fix\[Harrow\]\{was="Harow"/, 'the new rule changes a paragraph');
  for (const file of [
    'story.yaml',
    'events/bridge-opens.yaml',
    'questions/height-of-the-towers.yaml',
    'quotes/wait-for-the-tide.yaml',
    'agreements/opened-on-sunday.yaml',
    'events/last-ferry.yaml',
  ]) {
    const path = join(story.content, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('report: bridge-opens', 'report: bridge-is-open'));
  }
  const before = readFileSync(join(story.out, 'index.html'), 'utf8');
  const { code, output } = run('build');
  assert.equal(code, 1);
  assert.match(output, /published addresses would break/);
  assert.match(output, /^ {2}\/articles\/bridge-opens\/$/m);
  assert.match(output, /^ {2}\/articles\/bridge-opens\/#p4$/m);
  assert.doesNotMatch(output, /^ {2}\S*end-of-the-ferries/m);
  assert.equal(
    readFileSync(join(story.out, 'index.html'), 'utf8'),
    before,
    'the earlier site stays',
  );
});

test('aliases mend it, with pages that send a reader on', () => {
  write(
    'aliases.yaml',
    [
      '- from: /articles/bridge-opens/\n  to: /articles/bridge-is-open/\n',
      '- from: /timeline/report/bridge-opens/\n  to: /timeline/report/bridge-is-open/\n',
    ].join(''),
  );
  const { code, output } = run('build');
  assert.equal(code, 0, output);
  const moved = readFileSync(join(story.out, 'articles/bridge-opens/index.html'), 'utf8');
  assert.match(
    moved,
    /<link rel="canonical" href="https:\/\/bridges\.example\/halver\/articles\/bridge-is-open\/"/,
  );
  assert.match(moved, /http-equiv="refresh" content="0; url=\/halver\/articles\/bridge-is-open\/"/);
  assert.match(moved, /<script type="module" src="\/halver\/_astro\/[^"]+"[^>]*><\/script>/);
  for (const file of ['passages.bib', 'passages.ris', 'passages.json']) {
    const now = readFileSync(join(story.out, 'articles/bridge-is-open', file));
    assert.deepEqual(readFileSync(join(story.out, 'articles/bridge-opens', file)), now, file);
  }
  const sitemap = readFileSync(join(story.out, 'sitemap-0.xml'), 'utf8');
  assert.doesNotMatch(sitemap, /articles\/bridge-opens\//);
});

test('a removed paragraph breaks a build until it leads somewhere', () => {
  edit('raw/tides.txt', `\n${ADDED}`, '');
  run('normalize');
  const { code, output } = run('build');
  assert.equal(code, 1);
  assert.match(output, /^ {2}\/articles\/end-of-the-ferries\/#p7$/m);
  const aliases = readFileSync(join(story.content, 'aliases.yaml'), 'utf8');
  write(
    'aliases.yaml',
    `${aliases}- from: /articles/end-of-the-ferries/#p7\n  to: /articles/end-of-the-ferries/#p6\n`,
  );
  const second = run('build');
  assert.equal(second.code, 0, second.output);
  const article = join(story.out, 'articles/end-of-the-ferries/index.html');
  assert.ok(existsSync(article));
  assert.match(readFileSync(article, 'utf8'), /<p id="p6"><span id="p7"><\/span>/);
});

test('an address that says something else is refused until that is accepted with a reason', () => {
  const recorded = () => readFileSync(join(story.content, 'permalinks.txt'), 'utf8');
  const topic = join(story.content, 'topics', 'ferry.yaml');
  const before = readFileSync(topic, 'utf8');
  writeFileSync(topic, 'name: The quay\nwords: [quay]\n');
  const refused = run('check');
  assert.equal(refused.code, 1);
  assert.match(refused.output, /permalinks\.txt:\d+ .*\/topics\/ferry\/ said “.+”.* “The quay”/);
  assert.match(refused.output, /--accept \/topics\/ferry\/ --reason/);

  const untouched = recorded();
  const without = run('permalinks', '--accept', '/topics/ferry/');
  assert.equal(without.code, 2);
  assert.match(without.output, /--reason/);
  const elsewhere = run('permalinks', '--accept', '/timeline/', '--reason', 'A test.');
  assert.equal(elsewhere.code, 1);
  assert.match(elsewhere.output, /Nothing changed at \/timeline\//);
  assert.equal(recorded(), untouched);

  const accepted = run('permalinks', '--accept', '/topics/ferry/', '--reason', ' The old\n name. ');
  assert.equal(accepted.code, 0, accepted.output);
  assert.match(accepted.output, /permalinks\.txt has what one address says now/);
  assert.match(recorded(), /^\/topics\/ferry\/ [0-9a-f.]+ The quay \| changed: The old name\.$/m);
  const others = (list: string) =>
    list.split('\n').filter((line) => !line.startsWith('/topics/ferry/ '));
  assert.deepEqual(others(recorded()), others(untouched));
  assert.equal(run('check').code, 0);
  // What was accepted is what holds: the earlier words are refused.
  writeFileSync(topic, before);
  assert.equal(run('check').code, 1);
  writeFileSync(join(story.content, 'permalinks.txt'), untouched);
});

test('an alias that leads to nothing, or is no address, stops the build', () => {
  const aliases = readFileSync(join(story.content, 'aliases.yaml'), 'utf8');
  write('aliases.yaml', `${aliases}- from: /gone/\n  to: /nowhere/\n`);
  // The last part of a build, by itself.
  const dead = run('permalinks');
  assert.equal(dead.code, 1);
  assert.match(dead.output, /^ {2}\/gone\/ → \/nowhere\/$/m);
  write('aliases.yaml', '- from: articles/a\n  to: /b/\n');
  const { code, output } = run('build');
  assert.equal(code, 1);
  assert.match(output, /aliases\.yaml:1/);
});
