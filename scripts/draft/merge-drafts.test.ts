import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftedEntry, DraftedStory } from '../../src/draft/drafted.ts';
import { inventArticle, plainBlock } from '../../src/story/invented-story.ts';
import { createBasisFinder, type EntryData } from './basis.ts';
import { mergeDrafts, type ToldContent, type ToldEntry } from './merge-drafts.ts';

const articles = [
  inventArticle('day-one', { published: '2021-05-01' }, [
    plainBlock('p1', 'The fair opened on Saturday, and the old ferry sailed for the last time.'),
    plainBlock('p2', 'Ida Quill, the mayor, cut the ribbon.'),
  ]),
  inventArticle('day-two', { published: '2021-05-02' }, [
    plainBlock('p1', 'On Saturday the fair opened. Twelve stalls were there.'),
  ]),
];
const findBasis = createBasisFinder(articles);

const OPENED = 'The fair opened on Saturday';
const SAILED = 'the old ferry sailed for the last time';
const evidence = (...passages: readonly [report: string, quote: string][]) =>
  passages.map(([report, quote]) => ({ report, quote, knew: 'past' }));

const event = (
  id: string,
  passages: readonly [string, string][],
  more: EntryData = {},
): DraftedEntry => ({
  collection: 'events',
  id,
  data: { title: id, ...more, evidence: evidence(...passages) },
  by: { rule: 'dateline' },
});
const person = (id: string, name: string, aliases: readonly string[] = []): DraftedEntry => ({
  collection: 'people',
  id,
  data: { name, aliases },
  by: { rule: 'dateline' },
});

const opening = event('fair-opens', [['day-one', OPENED]], { people: ['ida-quill'] });
const sailing = event('ferry-sails', [['day-one', SAILED]]);
const quill = person('ida-quill', 'Ida Quill');

const fresh = (...entries: readonly DraftedEntry[]): DraftedStory => ({
  head: { title: 'The fair', place: 'harbour' },
  entries,
});
const there = (entry: DraftedEntry, state: ToldEntry['state'] = 'untouched'): ToldEntry => ({
  ...entry,
  state,
});
const merge = (
  told: readonly ToldEntry[],
  entries: readonly DraftedEntry[],
  head?: ToldContent['head'],
) => mergeDrafts({ entries: told, head }, fresh(...entries), findBasis);
const idsOf = (entries: readonly { readonly collection: string; readonly id: string }[]) =>
  entries.map(({ collection, id }) => `${collection}/${id}`);

const published = (...keys: readonly string[]) => ({
  has: (collection: string, id: string) => keys.includes(`${collection}/${id}`),
  isSame: (_: string, id: string, data: EntryData) => data['title'] === id,
});

test('a published draft stays with all that it refers to, for as long as its passages stand', () => {
  const lost = event('lost', [['day-one', 'No report says this']]);
  const entries = [opening, quill, sailing, lost].map((one) => there(one));
  const told = {
    entries,
    head: undefined,
    published: published('events/fair-opens', 'events/lost'),
  };
  const { gone, drafts } = mergeDrafts(told, fresh(), findBasis);
  assert.deepEqual(idsOf(gone), ['events/ferry-sails', 'events/lost']);
  assert.deepEqual(drafts, []);
});

test('a published draft says what it said: what tells more of it is held, what tells other things is another entry', () => {
  const merged = (passages: readonly [string, string][]) => {
    const told = {
      entries: [there(opening)],
      head: undefined,
      published: published('events/fair-opens'),
    };
    const { drafts, gone, held } = mergeDrafts(
      told,
      fresh(event('fair-opens-again', passages, { title: 'Otherwise' })),
      findBasis,
    );
    assert.deepEqual(gone, []);
    return [idsOf(drafts), held.published];
  };
  const more = ['day-two', 'On Saturday the fair opened'] as [string, string];
  assert.deepEqual(merged([['day-one', OPENED], more]), [[], 1]);
  assert.deepEqual(merged([['day-one', 'The fair opened'], more]), [
    ['events/fair-opens-again'],
    0,
  ]);
});

test('in an empty folder everything is drafted', () => {
  const { drafts, head, gone } = merge([], [opening, quill]);
  assert.deepEqual(idsOf(drafts), ['people/ida-quill', 'events/fair-opens']);
  assert.deepEqual(drafts[1]?.data, opening.data);
  assert.equal(head?.['title'], 'The fair');
  assert.deepEqual(gone, []);
});

test('drafting again changes nothing', () => {
  const { drafts, gone } = merge([there(opening), there(quill)], [opening, quill]);
  assert.deepEqual(
    drafts.map(({ data }) => data),
    [quill.data, opening.data],
  );
  assert.deepEqual(gone, []);
});

test('what an editor accepted or changed is not drafted again, and drafts refer to it', () => {
  const mayor = there(person('the-mayor', 'Mayor Ida Quill', ['Ida Quill']), 'own');
  const { drafts, held, gone } = merge([mayor], [opening, quill]);
  assert.deepEqual(idsOf(drafts), ['events/fair-opens']);
  assert.deepEqual(drafts[0]?.data['people'], ['the-mayor']);
  assert.equal(held.own, 1);
  assert.deepEqual(gone, []);
});

test('an event of an editor’s with one passage of a draft tells it already', () => {
  const own = there(event('opening', [['day-one', 'fair opened on Saturday']]), 'own');
  const wider = event('fair-opens', [
    ['day-one', OPENED],
    ['day-two', 'On Saturday the fair opened'],
  ]);
  assert.deepEqual(merge([own], [wider]).drafts, []);
});

test('two events of one sentence stay two when one is accepted, and when one is dismissed', () => {
  const whole = 'The fair opened on Saturday, and the old ferry sailed for the last time';
  const [a, b] = [event('a', [['day-one', whole]]), event('b', [['day-one', whole]])];
  for (const state of ['own', 'dismissed'] as const) {
    for (const proposals of [
      [a, b],
      [b, a],
    ]) {
      const { drafts, gone } = merge([there(a, state), there(b)], proposals);
      assert.deepEqual(
        drafts.map(({ id, data }) => [id, data['title']]),
        [['b', 'b']],
        state,
      );
      assert.deepEqual(gone, []);
    }
  }
});

test('a dismissed draft does not come back under another title, and nothing refers to it', () => {
  const renamed = event('saturday', [['day-one', OPENED]]);
  assert.deepEqual(merge([there(opening, 'dismissed')], [renamed]).drafts, []);
  const { drafts, held } = merge([there(quill, 'dismissed')], [opening, quill]);
  assert.deepEqual(drafts[0]?.data['people'], []);
  assert.deepEqual(held, { own: 0, dismissed: 1, unproved: 0, published: 0 });
});

test('a new report widens a draft under its id, and proposes what is new alone', () => {
  const wider = event('saturday-the-fair-opened', [
    ['day-two', 'On Saturday the fair opened'],
    ['day-one', OPENED],
  ]);
  const stalls = event('twelve-stalls', [['day-two', 'Twelve stalls were there']]);
  const { drafts, gone } = merge([there(opening)], [wider, stalls]);
  assert.deepEqual(idsOf(drafts), ['events/fair-opens', 'events/twelve-stalls']);
  assert.deepEqual(drafts[0]?.data['evidence'], wider.data['evidence']);
  assert.deepEqual(gone, []);
});

test('an untouched draft that no longer follows goes, unless an editor’s entry needs it', () => {
  assert.deepEqual(idsOf(merge([there(sailing)], []).gone), ['events/ferry-sails']);
  const needs = there(event('x', [['day-one', OPENED]], { follows: 'ferry-sails' }), 'own');
  assert.deepEqual(merge([there(sailing), needs], []).gone, []);
  const head = { data: { place: 'ida-quill' }, state: 'own' } as const;
  const place = { ...quill, collection: 'places' } as const;
  assert.deepEqual(merge([there(place)], [], head).gone, []);
});

test('an id that another entry has is not taken', () => {
  const other = there(event('fair-opens', [['day-two', 'Twelve stalls were there']]), 'own');
  assert.deepEqual(idsOf(merge([other], [opening]).drafts), ['events/fair-opens-2']);
});

test('a head of the editor’s is not written', () => {
  assert.equal(merge([], [], { data: {}, state: 'own' }).head, undefined);
  assert.equal(merge([], [], { data: {}, state: 'untouched' }).head?.['title'], 'The fair');
});

test('nothing is drafted whose passage stands in no report', () => {
  const { drafts, held } = merge([], [event('x', [['day-one', 'The moon fell down']])]);
  assert.deepEqual(drafts, []);
  assert.equal(held.unproved, 1);
});
