/** Two releases of a story: what changed between them is drafted into its record, which the next build shows. */
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { listFiles } from '../site/read-site.ts';
import { story } from './living-story.ts';
import { runOn } from './prepare-story.ts';

const release = join(story.content, '..', 'release');
const record = join(story.content, 'changes.yaml');

function run(script: Parameters<typeof runOn>[1], args: readonly string[] = []) {
  const { code, output } = runOn(story, script, args);
  assert.equal(code, 0, output);
  return output;
}

function edit(file: string, was: string, is: string) {
  const path = join(story.content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(was), file);
  writeFileSync(path, text.replace(was, is));
}

test('a story is released, and goes on', () => {
  run('normalize');
  run('build');
  cpSync(story.out, release, { recursive: true });
  edit('questions/cost.yaml', 'status: open', 'status: settled');
  edit('events/toll.yaml', 'title: A toll', 'title: A toll to come');
  edit('events/toll.yaml', 'summary: A toll is to be paid', 'summary: A toll will be paid');
  edit('corrections/club.yaml', 'A club lights the bridge', 'A club pays for lamps');
  appendFileSync(
    join(story.content, 'corrections', 'lamps.yaml'),
    '\nwithdrawn: { on: 2020-01-31, reason: The agency asked for it. }\n',
  );
  run('normalize');
  run('build');
});

const page = (path: string) => readFileSync(join(story.out, path, 'index.html'), 'utf8');

test('without a record nothing of it is in the site', () => {
  assert.ok(!existsSync(join(story.out, 'changes')));
  assert.ok(!existsSync(join(story.out, 'changes.atom')));
  const named = listFiles(story.out).filter(
    (file) =>
      file.endsWith('.html') &&
      /changes\.atom|\/changes\/"/.test(readFileSync(join(story.out, file), 'utf8')),
  );
  assert.deepEqual(named, []);
});

test('a call without a day or a release is refused, and nothing is written', () => {
  assert.equal(runOn(story, 'changes', [release]).code, 2);
  assert.equal(runOn(story, 'changes', [release, '--on', '2020-02-31']).code, 2);
  const { code, output } = runOn(story, 'changes', [
    join(release, 'nowhere'),
    '--on',
    '2020-02-01',
  ]);
  assert.equal(code, 1);
  assert.match(output, /articles\.json {2}There is no such file/);
  assert.ok(!existsSync(record));
});

test('what changed is drafted once, with the reasons that are known', () => {
  run('changes', [release, '--on', '2020-02-01']);
  const changes: { kind: string; at: string[]; what: string; why?: string; on: string }[] = parse(
    readFileSync(record, 'utf8'),
  );
  const told = changes.map(({ kind, at, what, on }) => [on, kind, ...at, what].join(' | '));
  for (const line of [
    '2020-02-01 | withdrawn | /articles/lamps-burn/ | The report was withdrawn.',
    '2020-02-01 | corrected | /articles/club-lamps/ | “A club lights the bridge” reads “A club pays for lamps” now.',
    '2020-02-01 | corrected | /timeline/toll/ | “A toll” reads “A toll to come” now. “A toll is to be paid.” reads “A toll will be paid.” now.',
    '2020-02-01 | verdict | /differences/cost/ | The point is settled now.',
  ]) {
    assert.ok(told.includes(line), `${line}\n\n${told.join('\n')}`);
  }
  assert.equal(changes.find(({ kind }) => kind === 'withdrawn')?.why, 'The agency asked for it.');
  assert.equal(told.length, 4, told.join('\n'));
  assert.match(run('changes', [release, '--on', '2020-03-01']), /Nothing changed/);
});

test('what an editor rewords is not drafted again for its day', () => {
  const drafted = readFileSync(record, 'utf8');
  const reworded = drafted.replace(/“A toll”.*$/m, 'The toll is only planned.');
  assert.notEqual(reworded, drafted);
  writeFileSync(record, reworded);
  assert.match(run('changes', [release, '--on', '2020-02-01']), /Nothing changed/);
  assert.equal(readFileSync(record, 'utf8'), reworded);
  writeFileSync(record, drafted);
});

test('the next build tells it: a page, a feed, the pages themselves, and programs', () => {
  run('build');
  const all = page('changes');
  for (const words of [
    'The point is settled now.',
    'The agency asked for it.',
    'February 1, 2020',
  ]) {
    assert.ok(all.includes(words), words);
  }
  const feed = readFileSync(join(story.out, 'changes.atom'), 'utf8');
  assert.equal(feed.match(/<entry>/g)?.length, 4);
  assert.equal(new Set(feed.match(/<id>[^<]*/g)).size, 5);
  assert.ok(
    /Last changed on February 1, 2020:.*The point is settled now\./s.test(page('differences/cost')),
  );
  assert.ok(!/Last changed on February 1, 2020:/.test(page('timeline/last-ferry')));
  const things = page('articles/club-lamps').match(/application\/ld\+json"?>(.*?)<\/script>/s)?.[1];
  const [article] = JSON.parse(things ?? '')['@graph'];
  assert.equal(article.dateModified, '2020-02-01');
  assert.equal(article.correction.at(-1)['@type'], 'CorrectionComment');
  run('check');
});

test('what is no change is refused with its line', () => {
  const before = readFileSync(record, 'utf8');
  appendFileSync(record, '- on: 2020-13-01\n  kind: corrected\n  at: [/about/]\n  what: So.\n');
  const { code, output } = runOn(story, 'check');
  assert.equal(code, 1);
  assert.match(output, /changes\.yaml:\d+/);
  writeFileSync(record, before);
});
