import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf } from './event-kinds.ts';

const events = (...kinds: string[]) => kinds.map((kind) => ({ kind }));
const names = (met: readonly string[], kinds: Record<string, string>, language = 'en') =>
  [...kindsOf(events(...met), { kinds, language }).values()].map(({ name, lang }) => [name, lang]);

test('only kinds that are met are named, the story’s own first', () => {
  assert.deepEqual(names(['visit', 'goal', 'goal'], { foul: 'Fouls', goal: 'Goals' }), [
    ['Goals', undefined],
    ['Visits', undefined],
  ]);
});

test('a story can call a common kind otherwise', () => {
  assert.deepEqual(names(['visit'], { visit: 'Journeys' }), [['Journeys', undefined]]);
});

test('own names are in the story’s language, common ones in the interface’s', () => {
  assert.deepEqual(names(['goal', 'visit'], { goal: 'Ngā whāinga' }, 'mi'), [
    ['Ngā whāinga', 'mi'],
    ['Visits', undefined],
  ]);
});
