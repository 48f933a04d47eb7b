import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from '../assemble-story.ts';
import type { StoryFiles } from '../files.ts';
import { inventStory } from '../invented-story.ts';

const { story } = inventStory();
assert.ok(story);
const { data } = story;

const problemsOf = (changes: Partial<typeof data>): string[] => {
  const changed: StoryFiles = inventStory({ story: { ...story, data: { ...data, ...changes } } });
  return assembleStory(changed).problems.map(({ file, message }) => `${file}: ${message}`);
};

test('a time zone that is none is named with the nearest', () => {
  const [problem] = problemsOf({ timeZone: 'Europe/Lisbonne' });
  assert.match(problem ?? '', /no time zone “Europe\/Lisbonne”.*“Europe\/Lisbon”/);
});

test('each clock is checked', () => {
  const problems = problemsOf({ clocks: [...data.clocks, { label: 'Moon', zone: 'Moon/Sea' }] });
  assert.match(problems.join('\n'), /no time zone “Moon\/Sea”/);
});

test('days in the wrong order are reported', () => {
  const problems = problemsOf({ span: { from: '2021-05-02', to: '2021-05-01' } });
  assert.ok(problems.some((problem) => problem.includes('2021-05-01, lies before the first.')));
});

test('a place that is not there is named, with the nearest', () => {
  assert.match(problemsOf({ place: 'harbor' }).join('\n'), /Did you mean “harbour”/);
});

test('a key point that no report carries is reported', () => {
  const evidence = [{ report: 'day-one', quote: 'closed the fair for good' }];
  const problems = problemsOf({ keyPoints: [{ text: 'It closed.', evidence }] });
  assert.equal(problems.length, 1);
});
