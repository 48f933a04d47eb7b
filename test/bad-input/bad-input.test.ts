import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';

const CASES = join(import.meta.dirname, 'cases');

/** Normalizes and checks the miniature story with a case laid over it, as far as the first failure. */
function check(t: TestContext, overlay?: string) {
  const story = prepareStory(overlay);
  t.after(story.remove);
  const normalized = runOn(story, 'normalize');
  return normalized.code === 0 ? runOn(story, 'check') : normalized;
}

test('the miniature story without a fault passes', (t) => {
  const { code, output } = check(t);
  assert.equal(code, 0, output);
});

for (const name of readdirSync(CASES)) {
  test(`${name}: the check stops and names what is wrong and where`, (t) => {
    const { code, output } = check(t, join(CASES, name, 'content'));
    assert.notEqual(code, 0, output);
    // One fragment a line, as the message stands on one line with its place.
    const fragments = readFileSync(join(CASES, name, 'message.txt'), 'utf8')
      .trim()
      .split('\n');
    const told = output.split('\n').some((line) => fragments.every((part) => line.includes(part)));
    assert.ok(told, `No line holds all of ${JSON.stringify(fragments)}:\n${output}`);
  });
}

test('a build of bad content stops before any page is written', (t) => {
  const story = prepareStory(join(CASES, 'missing-person', 'content'));
  t.after(story.remove);
  assert.equal(runOn(story, 'normalize').code, 0);
  const { code, output } = runOn(story, 'build');
  assert.notEqual(code, 0);
  assert.match(output, /marta-lindquist/);
  assert.ok(!output.includes('Building the pages'), output);
});
