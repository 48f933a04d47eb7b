import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryEvent } from '../../schemas/event.ts';
import { assembleInvented, changeFirst, inventedProblems, inventStory } from '../invented-story.ts';

/** The invented events with the first, the closing of the fair, changed. */
function changeClosing(data: Partial<StoryEvent>, lines?: Readonly<Record<string, number>>) {
  const { events } = inventStory();
  return { events: [changeFirst(events, data, lines), ...events.slice(1)] };
}

test('events come by time, in phases', () => {
  const story = assembleInvented();
  assert.deepEqual([...story.events.keys()], ['opening', 'closing']);
  assert.deepEqual(
    story.phases.map(({ phase, events }) => [phase, events.map(({ id }) => id)]),
    [
      ['before', []],
      ['2021-05-01', ['opening']],
      ['2021-05-02', ['closing']],
      ['after', []],
    ],
  );
});

test('evidence becomes a passage of the restored text', () => {
  assert.deepEqual(assembleInvented().events.get('opening')?.passages, [
    {
      report: 'day-one',
      label: 'Courier',
      block: 'p1',
      start: 12,
      end: 39,
      text: 'Mayor Quill opened the fair',
      changed: true,
      doubts: [],
      fragment: undefined,
      knew: 'past',
    },
  ]);
});

test('an event is linked to its place and its people', () => {
  const { events } = assembleInvented();
  assert.deepEqual(events.get('opening')?.place, { id: 'harbour', title: 'the harbour' });
  assert.deepEqual(events.get('opening')?.people, [{ id: 'ida-quill', title: 'Ida Quill' }]);
  assert.equal(events.get('closing')?.place, undefined);
});

test('what is wrong with an event is told at its line, and what is right of it is kept', () => {
  const evidence = [
    { report: 'day-two', quote: 'The fair closed on Monday', knew: 'past' as const },
    { report: 'day-two', quote: 'Bread was dear', knew: 'expected' as const },
  ];
  const changes = changeClosing(
    { evidence, people: ['ida-quill', 'ida-quil'], place: 'harbor', follows: 'openin' },
    { 'evidence.0.quote': 5, 'people.1': 7, place: 8, follows: 9 },
  );
  assert.deepEqual(inventedProblems(changes), [
    'error content/events/closing.yaml:5  The words “The fair closed on Monday” do not stand in one paragraph of “day-two”. The nearest passage (p1) is: “The fair closed on Sunday”',
    'error content/events/closing.yaml:7  There is no person “ida-quil”. Did you mean “ida-quill”?',
    'error content/events/closing.yaml:8  There is no place “harbor”. Did you mean “harbour”?',
    'error content/events/closing.yaml:9  There is no event “openin”. Did you mean “opening”?',
  ]);
  const closing = assembleInvented(changes).events.get('closing');
  assert.deepEqual(
    closing?.passages.map(({ text, knew }) => [text, knew]),
    [['Bread was dear', 'expected']],
  );
  assert.deepEqual(closing?.people, [{ id: 'ida-quill', title: 'Ida Quill' }]);
});

test('evidence of another report is sent there', () => {
  const evidence = [{ report: 'day-one', quote: 'Bread was dear', knew: 'past' as const }];
  assert.deepEqual(inventedProblems(changeClosing({ evidence })), [
    "error content/events/closing.yaml:1  The words “Bread was dear” do not stand in one paragraph of “day-one”. They stand in “day-two”, p2: change “report”, or quote this report's own words.",
  ]);
});

test('an impossible date is reported at its line, and its event left out', () => {
  const when = { from: '2021-05-01', to: '2021-02-30', circa: false };
  const changes = changeClosing({ when }, { 'when.to': 6 });
  assert.deepEqual(inventedProblems(changes), [
    'error content/events/closing.yaml:6  There is no day 2021-02-30.',
  ]);
  assert.deepEqual([...assembleInvented(changes).events.keys()], ['opening']);
});

test('an event that follows one of an impossible date is not wrong for it', () => {
  const [closing, opening] = inventStory().events;
  assert.ok(closing && opening);
  const following = { ...opening, data: { ...opening.data, follows: 'closing' } };
  const when = { from: '2021-05-09T10:00', zone: 'Moon/Sea', circa: false };
  const events = [changeFirst([closing], { when }, { 'when.zone': 6 }), following];
  assert.deepEqual(inventedProblems({ events }), [
    'error content/events/closing.yaml:6  There is no time zone “Moon/Sea”. Name one as in “Europe/Paris”.',
  ]);
});

test('an event cannot follow itself, nor one that begins after it', () => {
  const [closing, opening] = inventStory().events;
  assert.ok(closing && opening);
  const following = (follows: string) =>
    inventedProblems({ events: [closing, changeFirst([opening], { follows }, { follows: 4 })] });
  assert.deepEqual(following('opening'), [
    'error content/events/opening.yaml:4  “opening” follows “opening”, which itself follows “opening”. Remove one “follows”.',
  ]);
  assert.deepEqual(following('closing'), [
    'error content/events/opening.yaml:4  “opening” ends before “closing”, which it follows, begins. Correct a date or “follows”.',
  ]);
});

test('a month stands before the first of its days, and on none of them', () => {
  const { story } = inventStory();
  assert.ok(story);
  const { phases } = assembleInvented({
    ...changeClosing({ when: { from: '2021-05', circa: false } }),
    story: changeFirst([story], { span: { from: '2021-04-30', to: '2021-05-02' } }),
  });
  assert.deepEqual(
    phases.map(({ phase }) => phase),
    ['before', '2021-04-30', '2021-05', '2021-05-01', '2021-05-02', 'after'],
  );
});

test('how long an event took is told by passages, the shortest length first', () => {
  const lasted = [
    { report: 'day-two', quote: 'Bread was dear', length: 'P2D', bound: 'about' as const },
    { report: 'day-one', quote: 'On Saturday Mayor Quell', length: 'PT5H', to: 'PT6H' },
  ];
  assert.deepEqual(assembleInvented(changeClosing({ lasted })).events.get('closing')?.lasted, [
    {
      report: 'day-one',
      label: 'Courier',
      block: 'p1',
      start: 0,
      end: 23,
      text: 'On Saturday Mayor Quill',
      changed: true,
      doubts: [],
      fragment: undefined,
      length: 'PT5H',
      to: 'PT6H',
      bound: undefined,
    },
    {
      report: 'day-two',
      label: 'The Gazette',
      block: 'p2',
      start: 0,
      end: 14,
      text: 'Bread was dear',
      changed: false,
      doubts: [],
      fragment: 'text=Bread%20was%20dear',
      length: 'P2D',
      to: undefined,
      bound: 'about',
    },
  ]);
});

test('a length that is no range, or that no passage tells, is told at its line and left out', () => {
  const lasted = [
    { report: 'day-two', quote: 'Bread was dear', length: 'PT6H', to: 'PT5H' },
    { report: 'day-two', quote: 'It took all night', length: 'PT8H' },
  ];
  const changes = changeClosing({ lasted }, { 'lasted.0.to': 7, 'lasted.1.quote': 9 });
  assert.deepEqual(inventedProblems(changes), [
    'error content/events/closing.yaml:7  The range ends with PT5H, which is no longer than PT6H. Correct one of them, or delete “to”.',
    'error content/events/closing.yaml:9  The words “It took all night” do not stand in one paragraph of “day-two”. Nothing in the reports is like them.',
  ]);
  assert.deepEqual(assembleInvented(changes).events.get('closing')?.lasted, []);
});
