import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventStory } from './story-files.ts';

const SIZE = 60;
const story = inventStory(SIZE);
const count = (folder: string) =>
  [...story.files.keys()].filter((path) => path.startsWith(`${folder}/`)).length;

test('an invented story is the same every time', () => {
  assert.deepEqual(inventStory(SIZE), story);
});

test('no paragraph of an invented story stands twice in it', () => {
  const paragraphs = story.reports.flatMap((report) => report.paragraphs);
  assert.ok(paragraphs.length > 20 * SIZE);
  assert.equal(new Set(paragraphs).size, paragraphs.length);
});

test('half of the reports of an invented story are clean and a third are reworded', () => {
  const by = Map.groupBy(story.reports, ({ damage }) => damage);
  assert.equal(by.get('clean')?.length, SIZE / 2);
  assert.equal(by.get('spun')?.length, SIZE / 3);
  assert.equal(by.get('translated')?.length, SIZE / 6);
});

test('its events, questions and quotations grow with its reports, slower beyond a hundred', () => {
  assert.deepEqual([count('events'), count('questions'), count('quotes')], [600, 360, 300]);
  const events = (size: number) =>
    [...inventStory(size).files.keys()].filter((path) => path.startsWith('events/')).length;
  assert.equal(events(100), 1000);
  assert.equal(events(400), 2000);
});

test('what an entry quotes stands in the raw file of the report that it names', () => {
  for (const { raw, events, quotations, questions } of story.reports) {
    for (const { quote } of [...events, ...quotations, ...questions]) {
      assert.ok(raw.includes(quote), quote);
    }
  }
});
