import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { siteChecks } from '../site/checks/checks.ts';
import { readSite, type Site } from '../site/read-site.ts';
import { prepareStory, runOn } from './prepare-story.ts';

const story = prepareStory();
after(story.remove);

/** More than the timeline, or a page of one kind of event, tells in full. */
const EVENTS = 105;
const ids = Array.from({ length: EVENTS }, (_, at) => `in-the-year-${1800 + at}`);
const folder = join(story.content, 'events');
const openingDay = readFileSync(join(folder, 'bridge-opens.yaml'), 'utf8');
const [formerId] = ids.map((id) => `once-${id}`);

/** The reports tell of nothing but what was long before. */
function leaveBackgroundOnly(): void {
  for (const part of ['events', 'questions', 'quotes', 'agreements', 'topics']) {
    rmSync(join(story.content, part), { recursive: true });
  }
  mkdirSync(folder);
  ids.forEach((id, at) => {
    const event = { ...parse(openingDay), title: `Year ${at}`, when: { from: `${1800 + at}` } };
    writeFileSync(join(folder, `${id}.yaml`), stringify(event));
  });
  writeFileSync(
    join(story.content, 'aliases.yaml'),
    stringify([{ from: `/timeline/#${formerId}`, to: `/timeline/#${ids[0]}` }]),
  );
}

function build(): Site {
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script);
    assert.equal(code, 0, output);
  }
  return readSite(story.out, '/');
}

/** The events that a page has no place for, under the ids by which they are linked to. */
function missingOn({ pages }: Site, path: string): string[] {
  const page = pages.find((one) => one.path === path);
  return ids.filter((id) => !page?.ids.has(id));
}

leaveBackgroundOnly();

test('a story that is all background has each of its events on the timeline, however many', async () => {
  const site = build();
  assert.deepEqual(missingOn(site, 'timeline/'), []);
  assert.deepEqual(missingOn(site, 'timeline/kind/ceremony/'), []);
  assert.ok(site.pages.find(({ path }) => path === 'timeline/')?.ids.has(String(formerId)));
  for (const [title, check] of Object.entries(siteChecks)) {
    assert.deepEqual(await check(site), [], title);
  }
});

test('so has one whose background stands folded before its days', () => {
  writeFileSync(join(folder, 'bridge-opens.yaml'), openingDay);
  assert.deepEqual(missingOn(build(), 'timeline/'), []);
});
