import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { siteChecks } from '../site/checks/checks.ts';
import { readSite } from '../site/read-site.ts';
import { prepareStory, runOn } from './prepare-story.ts';

const story = prepareStory();
after(story.remove);

/** The reports are in; what they tell is not written down yet. */
function leaveReportsOnly(): void {
  for (const folder of ['events', 'questions', 'quotes', 'agreements', 'topics']) {
    rmSync(join(story.content, folder), { recursive: true });
  }
  const file = join(story.content, 'story.yaml');
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), keyPoints: [] }));
}

test('a story of which only the reports are in is built', () => {
  leaveReportsOnly();
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script);
    assert.equal(code, 0, output);
  }
});

const COUNT_OF_NONE =
  /\b0 (?:dated )?(?:point|event|utterance|quotation|difference|agreement|topic|person|people)s?\b/g;
/** A heading with nothing, or an empty list, between it and the end of its part. */
const HEADING_OF_NONE =
  /<(h[1-6])\b[^>]*>(?:(?!<h[1-6]\b).)*?<\/\1>\s*(?:<(ul|ol|dl|div)\b[^>]*>\s*<\/\2>\s*)?<\/section>/gs;

test('its pages count no nothing, and head none', () => {
  const findings = readSite(story.out, '/').pages.flatMap(({ path, html }) => {
    const text = html.replace(/<(style|script|svg)\b.*?<\/\1>/gs, '');
    return [COUNT_OF_NONE, HEADING_OF_NONE].flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`),
    );
  });
  assert.deepEqual(findings, []);
});

test('its lists say that nothing is recorded yet', () => {
  for (const path of ['differences', 'quotes', 'timeline', 'coverage']) {
    const html = readFileSync(join(story.out, path, 'index.html'), 'utf8');
    assert.match(html, /\bNo(?:thing)?\b[^<.]* recorded yet/, path);
  }
});

for (const [title, check] of Object.entries(siteChecks)) {
  test(`${title}, with the reports only`, async () => {
    assert.deepEqual(await check(readSite(story.out, '/')), []);
  });
}
