import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readContext } from './read-context.ts';

const PERSON = 'name: Ida Quill\nshortName: Quill\nsortName: Quill, Ida\n';
const STORY = `title: The fair
shortTitle: Fair
standfirst: A fair was held.
span: { from: '2021-05-01', to: '2021-05-02' }
timeZone: UTC
clocks: [{ label: UTC, zone: UTC }]
keyPoints: []
`;

/** What is read of a folder with one person and a head, each with these first lines. */
function contextWith(t: TestContext, firstLines: string) {
  const dir = mkdtempSync(join(tmpdir(), 'context-'));
  t.after(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'people'));
  writeFileSync(join(dir, 'people', 'ida.yaml'), firstLines + PERSON);
  writeFileSync(join(dir, 'story.yaml'), firstLines + STORY);
  const unfinished: string[] = [];
  const { people, span } = readContext(dir, unfinished);
  assert.deepEqual(unfinished, []);
  return { people: [...people.keys()], span };
}

test('reports are read with the names and the days of an editor', (t) => {
  assert.deepEqual(contextWith(t, 'by: a rule\n'), {
    people: ['ida'],
    span: { from: '2021-05-01', to: '2021-05-02' },
  });
});

test('drafts, which were made of the reports, lend them neither', (t) => {
  assert.deepEqual(contextWith(t, 'draft: true\n'), { people: [], span: undefined });
});
