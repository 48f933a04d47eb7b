import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../site/read-site.ts';
import { type PreparedStory, prepareStory, runOn } from '../story-two/prepare-story.ts';

const TEMPLATES = 'putting templates and scripts together';
/** What the build says as it goes on. */
const MOMENTS = [
  'Checking the content',
  'Building the pages',
  TEMPLATES,
  'taking them from an earlier build',
  'Checking the permalinks',
] as const;
const END = /Complete!|addresses lead somewhere|no address was published|The site is in/;

/** Templates are kept by the site’s address: those of this one never are, since each build of it is killed before. */
const NEVER_BUILT = 'https://never-built.example';

/** Starts a build and kills it, and it alone, when it says something. */
async function build(story: PreparedStory, killAt?: string) {
  const address = killAt === TEMPLATES ? { SITE_URL: NEVER_BUILT } : {};
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: story.content, OUT_DIR: story.out, ...address },
  });
  let output = '';
  const hear = (text: string) => {
    output += text;
    if (killAt && output.includes(killAt)) child.kill('SIGKILL');
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  // The streams close when everything that the build started has ended as well.
  const [code] = await once(child, 'close');
  return { code, output };
}

test('a build that is killed leaves the earlier site, and nothing goes on building', async (t) => {
  const story = prepareStory();
  t.after(story.remove);
  assert.equal(runOn(story, 'normalize').code, 0);
  mkdirSync(story.out);
  writeFileSync(join(story.out, 'index.html'), 'the earlier site');
  for (const moment of MOMENTS) {
    const { code, output } = await build(story, moment);
    assert.equal(code, null, output);
    assert.doesNotMatch(output.slice(output.lastIndexOf(moment)), END, moment);
    assert.deepEqual(listFiles(story.out), ['index.html'], moment);
    assert.equal(readFileSync(join(story.out, 'index.html'), 'utf8'), 'the earlier site', moment);
  }
});

test('builds of one story follow each other, one of another story goes on beside them, and all are whole', async (t) => {
  const stories = [prepareStory(), prepareStory()] as const;
  for (const story of stories) {
    t.after(story.remove);
    assert.equal(runOn(story, 'normalize').code, 0);
  }
  const [story, other] = stories;
  const built = await Promise.all([build(story), build(story), build(other)]);
  for (const { code, output } of built) assert.equal(code, 0, output);
  const waited = built.map(({ output }) => /Process \d+ is at work here; waiting/.test(output));
  assert.ok(waited[0] !== waited[1], 'one of the two waits');
  const [here, there] = stories.map(({ out }) => listFiles(out));
  assert.ok(here && here.length > 20);
  assert.deepEqual(here, there);
  for (const { out } of stories) {
    assert.deepEqual(readdirSync(dirname(out)).sort(), ['content', 'dist']);
  }
});
