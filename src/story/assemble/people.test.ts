import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventedProblems,
  inventStory,
  plainBlock,
} from '../invented-story.ts';

/** The invented story with a second person, Tobias Marsh, and with what he has to do with it. */
function withMarsh() {
  const { people, events, questions, quotes } = inventStory();
  const [closing, opening] = events;
  assert.ok(closing && opening);
  const names = { name: 'Tobias Marsh', shortName: 'Marsh', sortName: 'Marsh, Tobias' };
  return {
    people: [
      { ...changeFirst(people, { ...names, aliases: [], misspellings: [] }), id: 'tobias-marsh' },
      ...people,
    ],
    events: [
      { ...closing, data: { ...closing.data, people: ['tobias-marsh'] } },
      { ...opening, data: { ...opening.data, people: ['ida-quill', 'tobias-marsh'] } },
    ],
    questions: [
      changeFirst(questions, { people: ['ida-quill', 'tobias-marsh'] }),
      {
        ...changeFirst(questions, { question: 'When did it close?', people: ['tobias-marsh'] }),
        id: 'when',
      },
    ],
    quotes: [
      ...quotes,
      { ...changeFirst(quotes, { title: 'An aside', speaker: 'tobias-marsh' }), id: 'aside' },
    ],
  };
}

test('a person is linked to the events, quotations and questions that name them, not to others', () => {
  const story = assembleInvented(withMarsh());
  const links = (id: string) => {
    const person = story.people.get(id);
    return { events: person?.events, quotes: person?.quotes, questions: person?.questions };
  };
  const opening = { id: 'opening', title: 'The fair opens' };
  const which = { id: 'which-fair', title: 'What did she call it?' };
  assert.deepEqual(links('ida-quill'), {
    events: [opening],
    quotes: [{ id: 'to-remember', title: 'A fair to remember' }],
    questions: [which],
  });
  assert.deepEqual(links('tobias-marsh'), {
    events: [opening, { id: 'closing', title: 'The fair closes' }],
    quotes: [{ id: 'aside', title: 'An aside' }],
    questions: [{ id: 'when', title: 'When did it close?' }, which],
  });
});

test('a person’s passages are sentences, and the forms of the name are counted', () => {
  const person = assembleInvented().people.get('ida-quill');
  assert.deepEqual(
    person?.passages.map(({ text, label }) => [label, text]),
    [
      ['Courier', 'On Saturday Mayor Quill opened the fair in the harbour.'],
      ['The Gazette', 'Mayor Quill called it “a fine old fair”.'],
    ],
  );
  assert.deepEqual(person?.forms, [{ text: 'Mayor Quill', count: 2 }]);
});

test('a name’s forms come by how often they stand, then by their letters', () => {
  const texts = ['Quill left. Ida Quill slept. Quill sang.', 'Old Quill and Bold Quill met.'];
  const report = inventArticle('walk', {}, [
    plainBlock('p1', texts[0] ?? ''),
    plainBlock('p2', texts[1] ?? ''),
  ]);
  const { people } = inventStory();
  const story = assembleInvented({
    articles: [report],
    people: [changeFirst(people, { aliases: ['Old Quill', 'Bold Quill'] })],
    events: [],
    questions: [],
    quotes: [],
    agreements: [],
  });
  assert.deepEqual(story.people.get('ida-quill')?.forms, [
    { text: 'Quill', count: 2 },
    { text: 'Bold Quill', count: 1 },
    { text: 'Ida Quill', count: 1 },
    { text: 'Old Quill', count: 1 },
  ]);
});

test('people come by their sorting names, those of one name in the order of the files', () => {
  const { people } = inventStory();
  const named = (id: string, sortName: string) => ({ ...changeFirst(people, { sortName }), id });
  const story = assembleInvented({
    people: [
      named('c', 'Reed'),
      named('ida-quill', 'Quill'),
      named('d', 'Abel'),
      named('b', 'Abel'),
    ],
  });
  assert.deepEqual([...story.people.keys()], ['d', 'b', 'ida-quill', 'c']);
});

test('places come by name, those of one name in the order of the files', () => {
  const { places } = inventStory();
  const called = (id: string, name: string) => ({ ...changeFirst(places, { name }), id });
  const story = assembleInvented({
    places: [
      called('harbour', 'the quay'),
      called('b', 'a pier'),
      called('d', 'the sea'),
      called('c', 'the sea'),
    ],
  });
  assert.deepEqual([...story.places.keys()], ['b', 'harbour', 'd', 'c']);
});

test('a place is linked to the events there, and to the sentences that name it in any form', () => {
  const { places } = inventStory();
  const market = {
    ...changeFirst(places, { name: 'the market', aliases: ['Bread'] }),
    id: 'market',
  };
  const story = assembleInvented({ places: [...places, market] });
  const { events, passages } = story.places.get('harbour') ?? {};
  assert.deepEqual(events, [{ id: 'opening', title: 'The fair opens' }]);
  assert.deepEqual(
    passages?.map(({ report, text }) => [report, text]),
    [['day-one', 'On Saturday Mayor Quill opened the fair in the harbour.']],
  );
  const other = story.places.get('market');
  assert.deepEqual(other?.events, []);
  assert.deepEqual(
    other?.passages.map(({ text }) => text),
    ['Bread was dear.'],
  );
});

test('a place within an unknown one, and in an unknown time zone, is told at the lines of both', () => {
  const { places } = inventStory();
  const place = changeFirst(
    places,
    { within: 'harbor', timeZone: 'Europe/Lissabon' },
    { within: 3, timeZone: 4 },
  );
  assert.deepEqual(inventedProblems({ places: [place] }), [
    'error content/places/harbour.yaml:3  There is no place “harbor”. Did you mean “harbour”?',
    'error content/places/harbour.yaml:4  There is no time zone “Europe/Lissabon”. Did you mean “Europe/Lisbon”?',
  ]);
});

test('a place within another, in a time zone that there is, is no problem', () => {
  const { places } = inventStory();
  const town = {
    ...changeFirst(places, { name: 'the town', timeZone: 'Europe/Lisbon' }),
    id: 'town',
  };
  const harbour = changeFirst(places, { within: 'town' });
  assert.deepEqual(inventedProblems({ places: [harbour, town] }), []);
});

test('a place counts what happens in the places within it', () => {
  const { places, events } = inventStory();
  const quay = { ...changeFirst(places, { name: 'the quay', within: 'harbour' }), id: 'quay' };
  const [closing, ...others] = events;
  assert.ok(closing);
  const story = assembleInvented({
    places: [...places, quay],
    events: [{ ...closing, data: { ...closing.data, place: 'quay' } }, ...others],
  });
  const harbour = story.places.get('harbour');
  assert.deepEqual(
    harbour?.events.map(({ id }) => id),
    ['opening', 'closing'],
  );
  assert.deepEqual(harbour.holds, [{ id: 'quay', title: 'the quay' }]);
  assert.equal(harbour.namings, 1);
  assert.deepEqual(
    story.places.get('quay')?.events.map(({ id }) => id),
    ['closing'],
  );
});

test('places that lie in each other are told, but not one that lies in them', () => {
  const { places } = inventStory();
  const within = (id: string, outer: string) => ({
    ...changeFirst(places, { within: outer }, { within: 3 }),
    id,
    file: `content/places/${id}.yaml`,
  });
  const message = (id: string) =>
    `error content/places/${id}.yaml:3  “${id}” would lie in itself, by way of what it is within. Delete “within” of one of them.`;
  assert.deepEqual(
    inventedProblems({
      places: [within('harbour', 'town'), within('town', 'bay'), within('bay', 'town')],
    }),
    [message('town'), message('bay')],
  );
});

test('a form that is given as right and as a misspelling is told at its line', () => {
  const { people } = inventStory();
  const slip = (text: string) => ({ text, reason: 'A slip.', requires: [] });
  const person = changeFirst(
    people,
    { misspellings: [slip('Quell'), slip('Mayor Quill')] },
    { 'misspellings.1.text': 9 },
  );
  assert.deepEqual(inventedProblems({ people: [person] }), [
    'error content/people/ida-quill.yaml:9  “Mayor Quill” is given as a right form of the name and as a misspelling. Delete one of them.',
  ]);
});
