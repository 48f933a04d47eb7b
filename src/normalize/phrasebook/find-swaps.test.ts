import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { expressionsOf } from './expression-trie.ts';
import { findSwaps } from './find-swaps.ts';
import { standInsOf } from './stand-ins.ts';

const phrasebook = {
  expressions: expressionsOf([
    'interest rate',
    '(raise|voice) ~ (concern|fear)',
    'curiosity shop',
    'according to',
    'chief of staff',
  ]),
  standIns: standInsOf({
    nouns: {
      interest: ['curiosity!', 'hobby'],
      rate: ['charge', 'fee'],
      concern: ['fear', 'issue of worry'],
      chief: ['head'],
    },
    verbs: { raise: ['elevate', 'bring up'], speak: ['chat!'] },
    other: { 'according to': ['in line with!'] },
  }),
};

const swapsIn = (text: string) => {
  const tokens = tokenize(text);
  return findSwaps(phrasebook, tokens).map(({ first, last, plain, expression }) => {
    const spun = tokens.slice(first, last + 1).map((token) => token.text);
    return `${spun.join(' ')} > ${plain} (${expression ?? 'telling'})`;
  });
};

test('undoes a swap that breaks an expression, in the form of the word as scraped', () => {
  assert.deepEqual(swapsIn('The bank kept curiosity rates low.'), [
    'curiosity > interest (interest rate)',
  ]);
});

test('undoes several swaps within one expression', () => {
  assert.deepEqual(swapsIn('Higher curiosity charges are coming'), [
    'curiosity > interest (interest rate)',
    'charges > rates (interest rate)',
  ]);
});

test('reaches over a gap, and bends a phrase at its first word', () => {
  assert.deepEqual(swapsIn('She brought up some serious concerns'), [
    'brought up > raised (raise ~ concern)',
  ]);
});

test('asks for a word that stands for each that is swapped, unless the stand-in tells by itself', () => {
  assert.deepEqual(swapsIn('The hobby charges rose'), []);
  assert.deepEqual(swapsIn('The hobby rates rose'), ['hobby > interest (interest rate)']);
});

test('puts a phrase for a phrase', () => {
  assert.deepEqual(swapsIn('In line with police'), ['In line with > according to (according to)']);
});

test('leaves an expression as it is, though a swap would make another', () => {
  assert.deepEqual(swapsIn('They raised fears'), []);
  assert.deepEqual(swapsIn('The curiosity shop rates well'), []);
});

test('does not reach over punctuation or the end of a sentence', () => {
  assert.deepEqual(swapsIn('Of hobby, rates say little. She elevated it. Concerns grew.'), []);
});

test('undoes a stand-in that tells by itself, but not within an expression', () => {
  assert.deepEqual(swapsIn('He had chatted at length'), ['chatted > spoken (telling)']);
  assert.deepEqual(swapsIn('He chatted at length'), ['chatted > spoke (telling)']);
});
