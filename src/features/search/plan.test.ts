import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open-index.ts';
import type { SearchPassage } from './passage.ts';
import { planQuery } from './plan.ts';

const passage = (id: string, text: string, more: Partial<SearchPassage> = {}): SearchPassage => ({
  kind: 'article',
  id,
  title: '',
  text,
  reports: [],
  people: [],
  ...more,
});

const index = openIndex(
  buildIndex([
    passage('p1', 'The board met at the bay. Boards float.'),
    passage('ida-holm', 'Geologist', { kind: 'person', title: 'Ida Holm', names: ['伊达'] }),
    passage('boardwalk', '', { kind: 'place', title: 'Boardwalk' }),
  ]),
);

const required = (text: string, typing = false) => planQuery(index, text, typing).required;
const exact = (words: string, weight = 1) => ({ words: words.split(' '), exact: true, weight });

test('a whole word that is typed may be the beginning of a name', () => {
  const ways = [{ words: ['board'], exact: false, weight: 0.85, typed: 'board' }];
  assert.deepEqual(required('Board'), [{ typed: 'Board', ways, named: [['board']] }]);
  assert.deepEqual(required('Board', true), [
    { typed: 'Board', ways, named: [['board', 'board', 'boards', 'boardwalk']] },
  ]);
});

test('a name without spaces is met by its other names, but not where it is quoted', () => {
  const named = [['伊'], ['达']];
  assert.deepEqual(required('伊达'), [
    { typed: '伊 达', ways: [exact('伊 达'), exact('ida holm', 0.75)], named },
  ]);
  assert.deepEqual(required('"伊达"'), [
    { typed: '伊 达', ways: [exact('伊 达')], named, strict: true },
  ]);
});

test('a phrase that is not closed may go on with its last word', () => {
  const named = [['the'], ['board'], ['me']];
  assert.deepEqual(required('"the board me'), [
    {
      typed: 'the board me',
      ways: [exact('the board me'), exact('the board met', 0.6)],
      named,
      strict: true,
    },
  ]);
  assert.deepEqual(required('"the board me"'), [
    { typed: 'the board me', ways: [exact('the board me')], named, strict: true },
  ]);
});

test('what is not wanted is no part of what is required', () => {
  const plan = planQuery(index, 'bay -"the board" -float', false);
  assert.deepEqual(
    plan.required.map(({ typed }) => typed),
    ['bay'],
  );
  assert.deepEqual(plan.excluded, [
    { typed: '', ways: [exact('the board')], named: [] },
    {
      typed: 'float',
      ways: [{ words: ['float'], exact: false, weight: 0.85, typed: 'float' }],
      named: [],
    },
  ]);
});

test('a date is asked apart from the words beside it', () => {
  const plan = planQuery(index, 'board on June 19', false);
  assert.deepEqual(
    plan.required.map(({ typed }) => typed),
    ['board'],
  );
  assert.deepEqual(plan.date, {
    asked: { month: 6, day: 19 },
    clause: {
      typed: 'June 19',
      ways: [exact('june 19'), exact('19 june'), exact('jun 19'), exact('19 jun')],
      named: [],
    },
  });
});
