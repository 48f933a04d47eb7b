import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseHits } from './choose-hits.ts';
import type { HabitHit } from './find-hits.ts';

const spun = { ratePer100Words: 3, spun: true, sparesQuotations: false, sparesCapitals: false };
const clean = { ...spun, ratePer100Words: 0, spun: false };

let places = 0;
function hit(
  id: string,
  strength: HabitHit['habit']['strength'],
  rest: Partial<HabitHit> = {},
): HabitHit {
  const first = places++;
  return {
    habit: { id, pairs: {}, forms: 'as-written', unless: [], strength, reason: '…' },
    plain: 'plain',
    first,
    last: first,
    sentence: 0,
    quoted: false,
    capital: false,
    ...rest,
  };
}

const chosen = (...given: Parameters<typeof chooseHits>) =>
  chooseHits(...given).map(({ habit }) => habit.id);

test('in a text that is not spun no hit counts, certain as it may be', () => {
  const hits = [hit('sure', 'certain'), hit('strong', 'strong'), hit('weak', 'weak')];
  assert.deepEqual(chosen(hits, clean), []);
  assert.deepEqual(chosen(hits, spun), ['sure', 'strong', 'weak']);
});

test('a weak hit alone in its sentence stays, with another one it counts', () => {
  assert.deepEqual(chosen([hit('weak', 'weak')], spun), []);
  assert.deepEqual(chosen([hit('one', 'weak'), hit('two', 'weak')], spun), ['one', 'two']);
  const apart = [hit('one', 'weak'), hit('two', 'weak', { sentence: 1 })];
  assert.deepEqual(chosen(apart, spun), []);
});

test('words of the phrasebook say less of their sentence than habits do', () => {
  const swap = () => hit('fixed-expression', 'weak');
  assert.deepEqual(chosen([swap(), swap()], spun), []);
  assert.deepEqual(chosen([swap(), swap(), swap()], spun).length, 3);
  assert.deepEqual(chosen([swap(), hit('weak', 'weak')], spun), ['fixed-expression']);
});

test('a word that is only likely to be the spinner’s needs the most', () => {
  const likely = () => hit('likely-word', 'weak');
  assert.deepEqual(chosen([likely(), likely(), likely()], spun), []);
  assert.equal(chosen([likely(), likely(), likely(), likely()], spun).length, 4);
  assert.deepEqual(chosen([likely(), hit('strong', 'strong')], spun), ['likely-word', 'strong']);
});

test('a form of ordinary English counts only where the text proves it', () => {
  const hits = [hit('throughout', 'throughout'), hit('strong', 'strong')];
  assert.deepEqual(chosen(hits, spun), ['strong']);
  assert.deepEqual(
    chosen(hits, spun, (one) => one.habit.id === 'throughout'),
    ['throughout', 'strong'],
  );
});

test('a proved form speaks for the others in its sentence; one that is not says nothing', () => {
  const hits = [hit('throughout', 'throughout'), hit('weak', 'weak')];
  assert.deepEqual(chosen(hits, spun), []);
  assert.deepEqual(
    chosen(hits, spun, ({ habit }) => habit.strength === 'throughout'),
    ['throughout', 'weak'],
  );
});

test('a sentence in which habits were undone before is a spun one', () => {
  const hits = [hit('weak', 'weak'), hit('other', 'weak', { sentence: 1 })];
  assert.deepEqual(
    chosen(hits, spun, () => false, new Set([1])),
    ['other'],
  );
});

test('what is quoted neither counts nor speaks for others', () => {
  const hits = [hit('quoted', 'certain', { quoted: true }), hit('weak', 'weak')];
  assert.deepEqual(chosen(hits, spun), []);
});

test('capitals are left where this spinner spares them', () => {
  const hits = [hit('capital', 'strong', { capital: true }), hit('strong', 'strong')];
  assert.deepEqual(chosen(hits, spun), ['capital', 'strong']);
  assert.deepEqual(chosen(hits, { ...spun, sparesCapitals: true }), ['strong']);
});

test('a certain hit says as much of its sentence as a strong one', () => {
  const hits = [hit('sure', 'certain'), hit('likely-word', 'weak')];
  assert.deepEqual(chosen(hits, spun), ['sure', 'likely-word']);
});
