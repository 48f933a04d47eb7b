import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchPassage } from './passage.ts';
import { query } from './query.ts';
import { spellingOf } from './spelling.ts';

/** An invented story: a bridge over a sound. */
const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: ['opening'],
  people: [],
  ...more,
});

const index = openIndex(
  buildIndex([
    passage(
      'p1',
      'Marta Lindqvist opened the bridge over Orrin Sound on May 4, 2019, Lindqvist said.',
    ),
    passage(
      'p2',
      'The ferry carried Tomas Harrow. Harrow and Lindqvist talked for twenty minutes.',
      {
        events: ['last-ferry'],
      },
    ),
    passage('p3', 'The Orrin Bridge Board (OBB) paid.', {
      scraped: 'The Orrin Bridge Board (OBB) paid Marte Lindquist.',
    }),
    passage('bridge-opens', 'After nine years of work.', {
      kind: 'event',
      title: 'The bridge opens',
      when: ['2019-05-04', '2019-05-04'],
    }),
    passage('last-ferry', 'At Halver Bay.', {
      kind: 'event',
      title: 'The last ferry leaves',
      when: ['2019-05-05', '2019-05-05'],
    }),
    passage('work', 'Piers stand in the water.', {
      kind: 'event',
      title: 'The piers are built',
      when: ['2010', '2019'],
    }),
    passage('marta-lindqvist', 'Engineer', {
      kind: 'person',
      title: 'Marta Lindqvist',
      names: ['Lindqvist', 'Марта Линдквист', '~Marte Lindquist'],
    }),
    passage('tomas-harrow', 'Ferryman', {
      kind: 'person',
      title: 'Tomas Harrow',
      names: ['Harrow'],
    }),
    passage('otto-harrow', 'Baker', { kind: 'person', title: 'Otto Harrow', names: ['Harrow'] }),
    passage('orrin-sound', '', { kind: 'place', title: 'Orrin Sound', names: ['OS'] }),
    passage('halver-bay', '', { kind: 'place', title: 'Halver Bay' }),
    passage('ferry', '', { kind: 'topic', title: 'The ferry and its end' }),
    passage('opening', '', { kind: 'report', title: 'A bridge at last: Orrin Sound is crossed' }),
    passage('height', 'Both are right.', { kind: 'difference', title: 'How high are the towers?' }),
  ]),
);

const first = (text: string, typing = false) =>
  query(index, text, {}, { typing, spelling: spellingOf(index) }).hits[0]?.id;

test('puts the thing itself first for its name', () => {
  for (const [text, id] of [
    ['Marta Lindqvist', 'marta-lindqvist'],
    ['lindqvist', 'marta-lindqvist'],
    ['who is Marta Lindqvist?', 'marta-lindqvist'],
    ['Lindqvist, Marta', 'marta-lindqvist'],
    ['M. Lindqvist', 'marta-lindqvist'],
    ['ML', 'marta-lindqvist'],
    ['Марта Линдквист', 'marta-lindqvist'],
    ['Marta Lindqvust', 'marta-lindqvist'],
    ['orrin sound', 'orrin-sound'],
    ['the ferry', 'ferry'],
    ['the bridge opens', 'bridge-opens'],
    ['A bridge at last: Orrin Sound is crossed', 'opening'],
    ['how high are the towers', 'height'],
    ['lindqvist passport', 'marta-lindqvist'],
    ['bridge orrin sound', 'opening'],
  ] as const) {
    assert.equal(first(text), id, text);
  }
});

test('gives both of two who share a name', () => {
  const { hits } = query(index, 'harrow');
  assert.deepEqual(
    hits.slice(0, 2).map(({ id }) => id),
    ['tomas-harrow', 'otto-harrow'],
  );
});

test('puts passages with a mistake or an abbreviation as it was typed before what it stands for', () => {
  const { hits } = query(index, 'Marte Lindquist');
  assert.deepEqual(
    hits.slice(0, 2).map(({ id }) => id),
    ['p3', 'marta-lindqvist'],
  );
  assert.ok(hits[0]?.scraped?.some(({ text, mark }) => mark && text === 'Marte Lindquist'));
});

test('takes a mistake that most passages have for a name like others', () => {
  const found = (count: number) => {
    const copies = Array.from({ length: count }, (_, i) =>
      passage(`p${i}`, 'Marte Lindquist spoke.'),
    );
    const person = {
      kind: 'person',
      title: 'Marta Lindqvist',
      names: ['~Marte Lindquist'],
    } as const;
    const small = openIndex(buildIndex([...copies, passage('marta-lindqvist', '', person)]));
    return query(small, 'Marte Lindquist').hits.map(({ id }) => id);
  };
  assert.deepEqual(found(8).slice(0, 2), ['p0', 'p1']);
  assert.equal(found(8).at(-1), 'marta-lindqvist');
  assert.deepEqual(found(9).slice(0, 2), ['marta-lindqvist', 'p0']);
});

test('knows a name from its beginning while it is typed', () => {
  assert.equal(first('lindq', true), 'marta-lindqvist');
  assert.equal(first('hal', true), 'halver-bay');
});

test('takes no passing word for a headline', () => {
  assert.equal(first('towers'), 'height');
  assert.notEqual(first('bridge'), 'bridge-opens');
});

test('finds what happened on a date first, then what names it or tells of it', () => {
  const ids = (text: string) => query(index, text).hits.map(({ id }) => id);
  assert.deepEqual(ids('May 4'), ['bridge-opens', 'p1']);
  assert.deepEqual(ids('5/5/2019'), ['last-ferry', 'p2']);
  assert.deepEqual(ids('2019'), ['bridge-opens', 'last-ferry', 'work', 'p1', 'p2']);
  assert.deepEqual(ids('sunday'), ['last-ferry', 'p2']);
  assert.deepEqual(ids('May 2018'), []);
});

test('answers when with what has a day, before a passage that only says when', () => {
  const words = 'On Monday the ferry sank off the point.';
  const small = openIndex(
    buildIndex([
      passage('said', words),
      passage('undated', 'The ferry sank.', { kind: 'event', title: 'A wreck' }),
      passage('dated', 'The ferry sank.', {
        kind: 'event',
        title: 'A loss',
        when: ['2019', '2019'],
      }),
    ]),
  );
  assert.deepEqual(
    query(small, 'when did the ferry sink').hits.map(({ id }) => id),
    ['dated', 'said', 'undated'],
  );
});

test('lets what only an event says count half for a passage that answers', () => {
  const small = openIndex(
    buildIndex([
      passage('told', 'At the harbour it lasted twenty minutes.', { events: ['meeting'] }),
      passage('untold', 'At the harbour it lasted twenty minutes.'),
      passage('unasked', 'At the harbour it lasted an hour.'),
      passage('said', 'The meeting at the harbour was short.'),
      passage('meeting', '', { kind: 'event', title: 'The meeting', when: ['2021', '2021'] }),
    ]),
  );
  assert.deepEqual(
    query(small, 'how long was the meeting at the harbour').hits.map(({ id }) => id),
    ['told', 'said'],
  );
});

test('answers how long with a length of time, and leaves question words out', () => {
  assert.equal(first('how long did Harrow and Lindqvist talk'), 'p2');
  assert.equal(first('duration of the talk'), 'p2');
  assert.equal(first('where did the last ferry leave'), 'last-ferry');
});

test('puts what is called so before what is also called so', () => {
  const small = openIndex(
    buildIndex([
      passage('also', '', { kind: 'report', title: 'Ferry news', names: ['last ferry'] }),
      passage('called', '', { kind: 'event', title: 'The last ferry' }),
    ]),
  );
  assert.deepEqual(
    query(small, 'the last ferry').hits.map(({ id }) => id),
    ['called', 'also'],
  );
});
