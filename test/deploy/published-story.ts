import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { freePort } from '../free-port.ts';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';

/** Where the story is served that is looked at, and that it is built for. */
export const PORT = await freePort();
export const ADDRESS = `http://127.0.0.1:${PORT}/`;
/** Addresses that were published once, and where their pages are. */
export const MOVED = {
  'articles/old-name/': 'articles/bridge-opens/',
  'people/nobody/': 'timeline/#bridge-opens',
};

/** A small story of which some addresses have moved: what hosts send of it is tested in several ways. */
export const story = prepareStory();
after(story.remove);

/** Restores and builds it. */
export function buildStory(): void {
  const aliases = Object.entries(MOVED).map(([from, to]) => `- from: /${from}\n  to: /${to}\n`);
  writeFileSync(join(story.content, 'aliases.yaml'), aliases.join(''));
  appendFileSync(join(story.content, 'permalinks.txt'), '/articles/old-name/cite/\n');
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script, [], { SITE_URL: ADDRESS });
    assert.equal(code, 0, output);
  }
}
