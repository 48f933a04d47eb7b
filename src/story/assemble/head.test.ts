import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryFile } from '../../schemas/story.ts';
import { assembleInvented, changeFirst, inventedProblems, inventStory } from '../invented-story.ts';

/** The invented story’s own file changed. */
function changeStory(data: Partial<StoryFile>, lines?: Readonly<Record<string, number>>) {
  const { story } = inventStory();
  assert.ok(story);
  return { story: changeFirst([story], data, lines) };
}

test('a time zone that is none is told at its line, the story’s own and that of each clock', () => {
  const clocks = [
    { label: 'Harbour', zone: 'Europe/Lisbon' },
    { label: 'Moon', zone: 'Moon/Sea' },
  ];
  const changes = changeStory(
    { timeZone: 'Europe/Lisbonne', clocks },
    { timeZone: 6, 'clocks.0.zone': 8, 'clocks.1.zone': 10 },
  );
  assert.deepEqual(inventedProblems(changes), [
    'error content/story/story.yaml:6  timeZone: There is no time zone “Europe/Lisbonne”. Did you mean “Europe/Lisbon”?',
    'error content/story/story.yaml:10  clocks.1.zone: There is no time zone “Moon/Sea”. Name one as in “Europe/Paris”.',
  ]);
});

test('days in the wrong order are told at the line of the last', () => {
  const span = { from: '2021-05-02', to: '2021-05-01' };
  assert.deepEqual(inventedProblems(changeStory({ span }, { 'span.from': 3, 'span.to': 4 })), [
    'error content/story/story.yaml:4  The last day, 2021-05-01, lies before the first.',
  ]);
});

test('a story may be one of a single day', () => {
  assert.deepEqual(
    inventedProblems(changeStory({ span: { from: '2021-05-01', to: '2021-05-01' } })),
    [],
  );
});

test('the story’s place is linked by its name', () => {
  assert.deepEqual(assembleInvented().story.place, { id: 'harbour', title: 'the harbour' });
});

test('a place that is not there is told at its line, and stands by its id', () => {
  const changes = changeStory({ place: 'harbor' }, { place: 5 });
  assert.deepEqual(inventedProblems(changes), [
    'error content/story/story.yaml:5  There is no place “harbor”. Did you mean “harbour”?',
  ]);
  assert.deepEqual(assembleInvented(changes).story.place, { id: 'harbor', title: 'harbor' });
});

test('a key point keeps the evidence that stands, and tells the line of what does not', () => {
  const evidence = [
    { report: 'day-one', quote: 'opened the fair' },
    { report: 'day-one', quote: 'shut the fair' },
  ];
  const changes = changeStory(
    { keyPoints: [{ text: 'It opened.', evidence }] },
    { 'keyPoints.0.evidence.1.quote': 12 },
  );
  assert.deepEqual(inventedProblems(changes), [
    'error content/story/story.yaml:12  The words “shut the fair” do not stand in one paragraph of “day-one”. The nearest passage (p1) is: “opened the fair”',
  ]);
  assert.deepEqual(
    assembleInvented(changes).story.keyPoints.map(({ text, passages }) => [
      text,
      passages.map((passage) => passage.text),
    ]),
    [['It opened.', ['opened the fair']]],
  );
});
