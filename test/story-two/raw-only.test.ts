/** A story of which nothing is there but raw files: a site comes of them, and an editor goes on from there. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { siteChecks } from '../site/checks/checks.ts';
import { readSite } from '../site/read-site.ts';
import { prepareRaw, runOn } from './prepare-story.ts';

const RAW = join(import.meta.dirname, 'raw-only');
const DRAFTED = '{story.yaml,{events,quotes,people,places,questions,agreements}/*.yaml}';

const story = prepareRaw(join(RAW, 'first'));
after(story.remove);

const run = (...call: readonly [script: Parameters<typeof runOn>[1], ...args: string[]]) => {
  const [script, ...args] = call;
  const { code, output } = runOn(story, script, args);
  assert.equal(code, 0, output);
  return output;
};
const read = (path: string) => readFileSync(join(story.content, path), 'utf8');
const drafted = () =>
  new Map(
    globSync(DRAFTED, { cwd: story.content })
      .sort()
      .map((file) => [file, read(file)]),
  );
const page = (path: string) => readFileSync(join(story.out, path, 'index.html'), 'utf8');

test('a build makes a story of raw files, and says on one line that it did', () => {
  const output = run('build');
  const [said, ...more] = output.split('\n').filter((line) => line.includes('drafted'));
  assert.match(said ?? '', /no story yet: drafted .*people.*events.*Next: npm run desk/);
  assert.deepEqual(more, []);
  for (const [file, text] of drafted()) assert.match(text, /^draft: true # as made: /, file);
});

test('the site has its title, days, timeline, quotations and people', () => {
  const home = page('');
  assert.match(home, /<h1[^>]*>[^<]*Corrin[^<]*\[draft\]<\/h1>/);
  assert.match(home, /April \d+(?:–\d+)?, 2022/);
  assert.match(home, /No editor has read this story yet/);
  assert.match(page('timeline'), /Engineers opened both gates of the Corrin dam \[draft\]/);
  assert.match(page('people'), /Ruth Adler \[draft\]/);
  assert.match(page('quotes'), /It has stood since 1931[^<]*\[draft\]/);
  assert.match(page('people/pavel-novak'), /drafted from the reports by rule/i);
});

for (const [title, check] of Object.entries(siteChecks)) {
  test(`${title}, of a story that was drafted`, async () => {
    assert.deepEqual(await check(readSite(story.out, '/')), []);
  });
}

test('what was drafted changes neither the reports nor itself', () => {
  const before = drafted();
  run('normalize', '--check');
  assert.match(run('draft'), /nothing new/);
  assert.deepEqual(drafted(), before);
});

test('what an editor accepts, changes or dismisses stays so when a report comes in', () => {
  const events = globSync('events/*.yaml', { cwd: story.content }).sort();
  const [accepted, changed, dismissed] = events;
  assert.ok(accepted && changed && dismissed);
  writeFileSync(join(story.content, accepted), read(accepted).replace(/^draft: .*\n/, ''));
  writeFileSync(
    join(story.content, changed),
    read(changed).replace(/^title: .*$/m, 'title: The lower town is lived in again'),
  );
  const own = [accepted, changed].map(read);
  run('draft', '--dismiss', dismissed);
  assert.equal(existsSync(join(story.content, dismissed)), false);

  const before = drafted();
  copyFileSync(
    join(RAW, 'later', 'courier-week.txt'),
    join(story.content, 'raw', 'courier-week.txt'),
  );
  run('normalize');
  const said = run('draft');
  assert.match(said, /told already by entries of yours/);
  assert.match(said, /dismissed before/);
  assert.deepEqual([accepted, changed].map(read), own);
  assert.equal(existsSync(join(story.content, dismissed)), false);
  const fresh = [...drafted().keys()].filter((file) => !before.has(file));
  assert.ok(fresh.length > 0);
  for (const file of fresh) {
    assert.match(drafted().get(file) ?? '', /report-on-corrin-dam|Solberg/, file);
  }
  run('check');
});

test('drafts go with the report that they followed from', () => {
  rmSync(join(story.content, 'raw', 'courier-week.txt'));
  run('normalize');
  assert.match(run('draft'), /gone, as they no longer follow/);
  assert.ok([...drafted().values()].every((text) => !text.includes('report-on-corrin-dam')));
  run('check');
});

test('a draft that is not there, or that an editor has accepted, is not dismissed', () => {
  const [file = ''] = globSync('events/*.yaml', { cwd: story.content }).filter(
    (one) => !/^draft: true/.test(read(one)),
  );
  for (const [path, told] of [
    ['events/no-such', /There is no events\/no-such/],
    [file, /is no draft: an editor has accepted it/],
    ['nonsense', /is no draft\. Say it as events\/nonsense/],
  ] as const) {
    const { code, output } = runOn(story, 'draft', ['--dismiss', path]);
    assert.equal(code, 1, basename(path));
    assert.match(output, told);
  }
});
