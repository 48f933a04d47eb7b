import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from './assemble-story.ts';
import type { Entry, StoryFiles } from './files.ts';
import { inventStory } from './invented-story.ts';
import type { Story } from './story.ts';

function assemble(changes: Partial<StoryFiles> = {}): Story {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return story;
}

const messages = (changes: Partial<StoryFiles>) =>
  assembleStory(inventStory(changes)).problems.map(({ file, message }) => `${file}: ${message}`);

/** The first entry of a collection with some of its data changed. */
function changed<Data>([first]: readonly Entry<Data>[], data: Partial<Data>): Entry<Data>[] {
  assert.ok(first);
  return [{ ...first, data: { ...first.data, ...data } }];
}

const files = inventStory();

test('a story without faults has no problems', () => {
  assert.deepEqual(messages({}), []);
});

test('articles come by date and are called by their writer', () => {
  assert.deepEqual(
    [...assemble().articles.values()].map(({ slug, label, title }) => [slug, label, title]),
    [
      ['day-one', 'Courier', 'Courier'],
      ['day-two', 'The Gazette', 'The end'],
    ],
  );
});

test('two articles of one writer are numbered', () => {
  const [second, first] = files.articles;
  assert.ok(first && second);
  const writer = { status: 'editor', value: 'Courier', reason: 'r' } as const;
  const same = [first, { ...second, data: { ...second.data, writer } }];
  const labels = [...assemble({ articles: same }).articles.values()].map(({ label }) => label);
  assert.deepEqual(labels, ['Courier (1)', 'Courier (2)']);
});

test('events come by time, in phases', () => {
  const story = assemble();
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
  assert.deepEqual(assemble().events.get('opening')?.passages, [
    {
      report: 'day-one',
      label: 'Courier',
      block: 'p1',
      start: 12,
      end: 39,
      text: 'Mayor Quill opened the fair',
      changed: true,
      doubted: false,
      knew: 'past',
    },
  ]);
});

test('entries are linked both ways', () => {
  const story = assemble();
  const opening = { id: 'opening', title: 'The fair opens' };
  const person = story.people.get('ida-quill');
  assert.deepEqual(person?.events, [opening]);
  assert.deepEqual(person?.quotes, [{ id: 'to-remember', title: 'A fair to remember' }]);
  assert.deepEqual(story.places.get('harbour')?.events, [opening]);
  assert.deepEqual(
    story.events.get('opening')?.quotes.map(({ id }) => id),
    ['to-remember'],
  );
  assert.deepEqual(
    story.events.get('opening')?.questions.map(({ id }) => id),
    ['which-fair'],
  );
  assert.deepEqual(story.publishers.get('gazette')?.wrote, [{ id: 'day-two', title: 'The end' }]);
});

test('a block knows what it carries', () => {
  const block = assemble().articles.get('day-one')?.blocks[0];
  assert.deepEqual(
    block?.events.map(({ id }) => id),
    ['opening'],
  );
  assert.deepEqual(
    block?.quotes.map(({ id, passage }) => [id, passage.text]),
    [['to-remember', 'A fair to remember']],
  );
  assert.deepEqual(
    block?.agreements.map(({ id }) => id),
    ['a-fair'],
  );
  assert.equal(block?.scraped.slice(0, 23), 'On Saturday Mayor Quell');
});

test('a person’s passages are sentences, and the forms of the name are counted', () => {
  const person = assemble().people.get('ida-quill');
  assert.deepEqual(
    person?.passages.map(({ text }) => text),
    [
      'On Saturday Mayor Quill opened the fair in the harbour.',
      'Mayor Quill called it “a fine old fair”.',
    ],
  );
  assert.deepEqual(person?.forms, [{ text: 'Mayor Quill', count: 2 }]);
});

test('the matrix shows who carries what, and what each leaves out', () => {
  const { coverage } = assemble();
  assert.deepEqual(coverage.reports, ['day-one', 'day-two']);
  assert.deepEqual(
    coverage.events.map(({ id, cells }) => [id, cells.map(({ passages }) => passages.length)]),
    [
      ['opening', [1, 0]],
      ['closing', [0, 1]],
    ],
  );
  assert.deepEqual(coverage.leftOut, [
    // The closing came after the first report.
    { report: 'day-one', events: [], topics: [{ id: 'bread', title: 'Bread' }] },
    { report: 'day-two', events: [{ id: 'opening', title: 'The fair opens' }], topics: [] },
  ]);
});

test('a reference to nothing is named with the nearest that exists', () => {
  const events = changed(files.events, { people: ['ida-quil'] });
  assert.ok(
    messages({ events }).includes(
      'content/events/closing.yaml: There is no person “ida-quil”. Did you mean “ida-quill”?',
    ),
  );
});

test('a reference to a file that could not be read is not reported again', () => {
  assert.deepEqual(messages({ people: [], unread: ['people/ida-quill'] }), []);
});

test('misquoted evidence is named with the nearest passage', () => {
  const evidence = [
    { report: 'day-two', quote: 'The fair closed on Monday', knew: 'past' as const },
  ];
  const [message] = messages({
    events: changed(files.events, { evidence }),
    questions: [],
    quotes: [],
  });
  assert.equal(
    message,
    'content/events/closing.yaml: The words “The fair closed on Monday” do not stand in one paragraph of “day-two”. The nearest passage (p1) is: “The fair closed on Sunday”',
  );
});

test('evidence of another report is sent there', () => {
  const evidence = [{ report: 'day-one', quote: 'Bread was dear', knew: 'past' as const }];
  const [message] = messages({
    events: changed(files.events, { evidence }),
    questions: [],
    quotes: [],
  });
  assert.match(message ?? '', /They stand in “day-two”, p2: change “report”/);
});

test('a question with one answer is a notice', () => {
  const [first] = files.questions;
  const answers = first?.data.answers.slice(0, 1) ?? [];
  const { problems } = assembleStory(
    inventStory({ questions: changed(files.questions, { answers }) }),
  );
  assert.deepEqual(
    problems.map(({ level }) => level),
    ['notice'],
  );
});

test('an impossible date is reported, and its event left out', () => {
  const events = changed(files.events, { when: { from: '2021-02-30', circa: false } });
  const { story, problems } = assembleStory(inventStory({ events, questions: [], quotes: [] }));
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['There is no day 2021-02-30.'],
  );
  assert.equal(story?.events.size, 0);
});

test('without a story file the rest is still checked', () => {
  const events = changed(files.events, { place: 'harbor' });
  const { story, problems } = assembleStory(
    inventStory({ story: undefined, events, questions: [], quotes: [] }),
  );
  assert.equal(story, undefined);
  assert.match(problems[0]?.message ?? '', /Did you mean “harbour”/);
});

test('people and places come by their sorting names, differences by weight', () => {
  const [person] = files.people;
  const [place] = files.places;
  const [question] = files.questions;
  assert.ok(person && place && question);
  const named = (id: string, sortName: string) => ({
    ...person,
    id,
    data: { ...person.data, sortName },
  });
  const called = (id: string, name: string) => ({ ...place, id, data: { ...place.data, name } });
  const weighing = (id: string, weight: number) => ({
    ...question,
    id,
    data: { ...question.data, weight },
  });
  const story = assemble({
    people: [
      named('c', 'Reed'),
      named('ida-quill', 'Quill'),
      named('b', 'Abel'),
      named('d', 'Abel'),
    ],
    places: [
      called('harbour', 'the quay'),
      called('b', 'a pier'),
      called('c', 'the sea'),
      called('d', 'the sea'),
    ],
    questions: [weighing('late', 9), weighing('b', 1), weighing('a', 1), weighing('c', 1)],
  });
  assert.deepEqual([...story.people.keys()], ['b', 'd', 'ida-quill', 'c']);
  assert.deepEqual([...story.places.keys()], ['b', 'harbour', 'c', 'd']);
  assert.deepEqual([...story.questions.keys()], ['a', 'b', 'c', 'late']);
});

test('utterances come in the order of their events, those without one last', () => {
  const [quote] = files.quotes;
  assert.ok(quote);
  const at = (id: string, event: string | undefined) => ({
    ...quote,
    id,
    data: { ...quote.data, event, speaker: undefined },
  });
  const story = assemble({
    quotes: [
      at('never', undefined),
      at('b', 'closing'),
      at('a', 'closing'),
      at('c', 'closing'),
      at('z', 'opening'),
    ],
  });
  assert.deepEqual([...story.quotes.keys()], ['z', 'a', 'b', 'c', 'never']);
  assert.equal(story.quotes.get('never')?.speaker, undefined);
});

test('versions in words are laid beside each other, paraphrases are not', () => {
  const [quote] = files.quotes;
  assert.ok(quote);
  const second = { report: 'day-two', quote: '“a fine old fair”' };
  const collation = (status: 'spun' | 'paraphrased') => {
    const versions = [...quote.data.versions, { ...second, status }];
    const quotes = [{ ...quote, data: { ...quote.data, versions } }];
    return assemble({ quotes }).quotes.get('to-remember')?.collation;
  };
  assert.deepEqual(
    collation('spun')?.versions.map(({ report }) => report),
    ['day-one', 'day-two'],
  );
  assert.equal(collation('paraphrased'), undefined);
});

test('a place within an unknown one, and an unknown time zone, are reported', () => {
  const places = changed(files.places, { within: 'harbor', timeZone: 'Europe/Lissabon' });
  const [within, zone] = messages({ places });
  assert.match(within ?? '', /places\/harbour\.yaml: There is no place “harbor”/);
  assert.match(zone ?? '', /Europe\/Lissabon/);
});

test('an event cannot follow itself, one that is unknown, or one that came later', () => {
  const [closing, opening] = files.events;
  assert.ok(closing && opening);
  const following = (follows: string) =>
    messages({ events: [closing, { ...opening, data: { ...opening.data, follows } }] });
  assert.match(following('closng')[0] ?? '', /There is no event “closng”/);
  assert.equal(following('opening').length, 1);
  assert.equal(following('closing').length, 1);
});

test('topics come by name, and a name’s forms by how often they stand', () => {
  const [topic] = files.topics;
  const [dayTwo, dayOne] = files.articles;
  assert.ok(topic && dayOne && dayTwo);
  const named = (id: string, name: string) => ({ ...topic, id, data: { ...topic.data, name } });
  const text = 'Quill left. Ida Quill slept. Quill sang.';
  const blocks = [...dayTwo.blocks, { id: 'p3', role: 'paragraph' as const, spans: [{ text }] }];
  const story = assemble({
    topics: [named('c', 'Salt'), named('a', 'Bread'), named('d', 'Salt'), named('b', 'Oil')],
    articles: [{ ...dayTwo, blocks }, dayOne],
  });
  assert.deepEqual([...story.topics.keys()], ['a', 'b', 'c', 'd']);
  assert.deepEqual(story.people.get('ida-quill')?.forms, [
    { text: 'Mayor Quill', count: 2 },
    { text: 'Quill', count: 2 },
    { text: 'Ida Quill', count: 1 },
  ]);
});
