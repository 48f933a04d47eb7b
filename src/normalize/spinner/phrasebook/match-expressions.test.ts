import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../language/tokens.ts';
import { expressionsOf } from './expression-graph.ts';
import { matchExpressions, standInsAt } from './match-expressions.ts';
import { standInsOf } from './stand-ins.ts';

const bookOf = () => ({
  expressions: expressionsOf(
    ['interest rate', 'raise ~ concern', 'according to', 'rate of interest', 'rate'],
    ['in charge'],
  ),
  standIns: standInsOf({
    nouns: { interest: ['curiosity'], concern: ['point of worry'] },
    verbs: { speak: ['chat', 'have words'], raise: ['bring up'] },
    other: { 'according to': ['in line with!'], nowhere: ['at no place'] },
  }),
});

/** Expressions as they are found: the words that stand, and the plain words for those that are swapped. */
const found = (text: string) => {
  const tokens = tokenize(text);
  const words = (places: readonly number[]) => places.map((at) => tokens[at]?.lower).join(' ');
  return matchExpressions(bookOf(), tokens).map(
    ({ expression, kept, swaps }) =>
      `${expression}: ${[words(kept), ...swaps.map(({ plain }) => `[${plain}]`)].join(' ').trim()}`,
  );
};

const standing = (text: string, at: number) =>
  standInsAt(bookOf(), tokenize(text), at).map(({ plain, first, last }) => [plain, first, last]);

test('a text without the words of an expression holds none', () => {
  assert.deepEqual(found('She left the house at dawn.'), []);
  assert.deepEqual(found(''), []);
});

test('an expression is found in every form of its words, and those within it', () => {
  assert.deepEqual(found('Interest rates'), ['interest rate: interest rates', 'rate: rates']);
  assert.deepEqual(found('raising concerns'), ['raise ~ concern: raising concerns']);
});

test('a gap takes up to two words, and no third', () => {
  const raised = 'raise ~ concern: raised concerns';
  assert.deepEqual(found('raised concerns'), [raised]);
  assert.deepEqual(found('raised some concerns'), [raised]);
  assert.deepEqual(found('raised some more concerns'), [raised]);
  assert.deepEqual(found('raised some more big concerns'), []);
});

test('no mark and no end of a sentence stands within an expression', () => {
  assert.deepEqual(found('They asked for interest. Rates fell.'), ['rate: rates']);
  assert.deepEqual(found('For interest, rates fell.'), ['rate: rates']);
  assert.deepEqual(found('They raised, some concerns'), []);
  assert.deepEqual(found('They raised it. Concerns'), []);
});

test('a stand-in is read as its plain words, phrases on both sides', () => {
  assert.deepEqual(found('a curiosity rate'), ['interest rate: rate [interest]', 'rate: rate']);
  assert.deepEqual(found('in line with him'), ['according to: [according to]']);
  assert.deepEqual(found('brings up a point of worry'), ['raise ~ concern: [raises] [concern]']);
});

test('a stand-in for words of which one is in no expression is none here', () => {
  const book = {
    expressions: expressionsOf(['interest rate', 'interest rate rise']),
    standIns: standInsOf({
      nouns: { pot: ['dish'] },
      verbs: {},
      other: { 'rate jam': ['charge'], 'jam rate': ['fee'] },
    }),
  };
  for (const text of ['interest dish rate', 'interest charge', 'interest fee']) {
    const swapped = matchExpressions(book, tokenize(text)).filter(({ swaps }) => swaps.length > 0);
    assert.deepEqual(swapped, [], text);
  }
});

test('which expressions vouch for their words is told', () => {
  const vouching = (text: string) =>
    matchExpressions(bookOf(), tokenize(text)).map(({ expression, vouches }) => [
      expression,
      vouches,
    ]);
  assert.deepEqual(vouching('in charge'), [['in charge', true]]);
  assert.deepEqual(vouching('a rate'), [['rate', false]]);
});

test('where a match begins and ends is told', () => {
  const [match] = matchExpressions(bookOf(), tokenize('They raised some concerns there'));
  assert.deepEqual([match?.first, match?.end], [1, 4]);
});

test('a stand-in of several words stands only where all of them do, in one sentence', () => {
  assert.deepEqual(standing('in line with him', 0), [['according to', 0, 2]]);
  assert.deepEqual(standing('in line for him', 0), []);
  assert.deepEqual(standing('in line', 0), []);
  assert.deepEqual(standing('He was in. Line with him', 2), []);
});

test('a mark stands for no word, though the thesaurus has it', () => {
  const book = {
    expressions: expressionsOf(['percent of people', 'rate']),
    standIns: standInsOf({ nouns: {}, verbs: {}, other: { percent: ['%!', 'p.c.!'] } }),
  };
  const expressions = (text: string) =>
    matchExpressions(book, tokenize(text)).map(({ expression }) => expression);
  assert.deepEqual(expressions('5 % of people'), []);
  assert.deepEqual(expressions('5 p.c. of people'), ['percent of people']);
});

test('the participle is meant after an auxiliary only', () => {
  const chatted = (text: string) => standing(text, tokenize(text).length - 1)[0]?.[0];
  assert.equal(chatted('they chatted'), 'spoke');
  assert.equal(chatted('chatted'), 'spoke');
  for (const auxiliary of ['had', 'have', 'was', "hasn't", 'not']) {
    assert.equal(chatted(`they ${auxiliary} chatted`), 'spoken', auxiliary);
  }
  assert.equal(chatted('they hade chatted'), 'spoke');
  assert.equal(chatted('the whas chatted'), 'spoke');
});

test('at a token that is not there nothing stands', () => {
  assert.deepEqual(standing('in line', 9), []);
});
