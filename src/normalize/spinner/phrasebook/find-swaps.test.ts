import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../language/tokens.ts';
import { expressionsOf } from './expression-graph.ts';
import { findSwaps } from './find-swaps.ts';
import { standInsOf } from './stand-ins.ts';

const phrasebook = () => ({
  expressions: expressionsOf(
    [
      'interest rate',
      '(raise|voice) ~ (concern|fear)',
      'curiosity shop',
      'according to',
      'chief of staff',
      'head coach',
    ],
    ['of much interest', 'in charge'],
  ),
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
});

const swapsIn = (text: string, book = phrasebook()) => {
  const tokens = tokenize(text);
  return findSwaps(book, tokens).swaps.map(({ first, last, plain, expression }) => {
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

test('an expression in which a stand-in is at home vouches for it, and proves no swap', () => {
  assert.deepEqual(swapsIn('She had been in charge rate'), []);
  assert.deepEqual(swapsIn('A tale of much curiosity'), ['curiosity > interest (telling)']);
});

test('of two expressions that ask for the same word the one with more words stands', () => {
  const book = {
    expressions: expressionsOf(['key point', 'key level of pressure']),
    standIns: standInsOf({
      nouns: { point: ['level'] },
      verbs: {},
      other: { key: ['chief!'] },
    }),
  };
  assert.deepEqual(swapsIn('a chief level of pressure', book), [
    'chief > key (key level of pressure)',
  ]);
});

test('an article that fits only the plain word tells of a swap', () => {
  const book = {
    expressions: expressionsOf([]),
    standIns: standInsOf({ nouns: { rise: ['increase'] }, verbs: {}, other: {} }),
  };
  assert.deepEqual(swapsIn('It saw a increase in fares.', book), ['increase > rise (telling)']);
  assert.deepEqual(swapsIn('It saw an increase in fares.', book), []);
});

test('a verb behind an article or a possessive stands for a noun, if for one only', () => {
  const standIns = (nouns: Record<string, string[]>) => ({
    expressions: expressionsOf([]),
    standIns: standInsOf({ nouns, verbs: { decide: ['settle'] }, other: {} }),
  });
  const book = standIns({ judge: ['decide'] });
  assert.deepEqual(swapsIn('They asked the decide for time.', book), ['decide > judge (telling)']);
  assert.deepEqual(swapsIn('They decide today.', book), []);
  const rivals = standIns({ judge: ['decide'], pick: ['decide'] });
  assert.deepEqual(swapsIn('They asked the decide for time.', rivals), []);
});

test('swaps are told from left to right', () => {
  assert.deepEqual(swapsIn('They chatted. In line with police, curiosity rates rose.'), [
    'chatted > spoke (telling)',
    'In line with > according to (according to)',
    'curiosity > interest (interest rate)',
  ]);
});

const bookOf = (
  expressions: string[],
  nouns: Record<string, string[]>,
  verbs: Record<string, string[]> = {},
  atHome: string[] = [],
) => ({
  expressions: expressionsOf(expressions, atHome),
  standIns: standInsOf({ nouns, verbs, other: {} }),
});

test('two words vouch for themselves only where both speak; three always do', () => {
  const nouns = { price: ['charge!'] };
  assert.deepEqual(swapsIn('the charge', bookOf(['the charge'], nouns)), [
    'charge > price (telling)',
  ]);
  assert.deepEqual(swapsIn('criminal charge', bookOf(['criminal charge'], nouns)), []);
  assert.deepEqual(swapsIn('in the charge', bookOf(['in the charge'], nouns)), []);
  assert.deepEqual(swapsIn('in charge', bookOf([], nouns, {}, ['in charge'])), []);
});

test('words that only begin or end like a function word speak', () => {
  const nouns = { price: ['charge!'] };
  assert.deepEqual(swapsIn('theatre charge', bookOf(['theatre charge'], nouns)), []);
  assert.deepEqual(swapsIn('breathe charge', bookOf(['breathe charge'], nouns)), []);
});

test('of rival readings the one that covers more words, then swaps fewer, then spans less, stands', () => {
  const more = bookOf(['key point', 'main point of order'], { point: ['level'] }, {});
  assert.deepEqual(swapsIn('key main level of order', more), [
    'level > point (main point of order)',
  ]);
  const longer = bookOf(['bank rate', 'bank rate rise'], { rate: ['charge'], rise: ['ascent'] });
  assert.deepEqual(swapsIn('central bank charge rise', longer), ['charge > rate (bank rate rise)']);
  const nearer = bookOf(['bank ~ rate', 'key fee'], { rate: ['charge'], fee: ['charge'] });
  assert.deepEqual(swapsIn('bank key charge', nearer), ['charge > fee (key fee)']);
});

test('a word that one expression swaps is no longer there for another to keep', () => {
  const book = bookOf(['bank rate', 'charge sheet'], { rate: ['charge'], sheet: ['paper'] });
  assert.deepEqual(swapsIn('bank charge paper', book), ['charge > rate (bank rate)']);
});

test('a shorter stretch is nearer wherever it stands', () => {
  const book = bookOf(['key fee', 'rate ~ bank'], { rate: ['charge'], fee: ['charge'] });
  assert.deepEqual(swapsIn('a new key charge by bank', book), ['charge > fee (key fee)']);
});

test('an expression of which a word is spoken for is not made, though one of its swaps tells alone', () => {
  const book = bookOf(['bank rate rise', 'ascent route'], { rate: ['charge!'], rise: ['ascent'] });
  assert.deepEqual(swapsIn('bank charge ascent route', book), ['charge > rate (telling)']);
});

test('a word that an expression keeps once it is restored stays, though it tells by itself', () => {
  const book = bookOf(['interest rate'], { interest: ['curiosity'], speed: ['rate!'] });
  assert.deepEqual(swapsIn('curiosity rate', book), ['curiosity > interest (interest rate)']);
  assert.deepEqual(swapsIn('any rate', book), ['rate > speed (telling)']);
});

test('an expression vouches for its words only as it stands', () => {
  const nouns = { pier: ['tug!'], rate: ['charge'] };
  const book = bookOf([], nouns, {}, ['tug boat rate']);
  assert.deepEqual(swapsIn('tug boat rate', book), []);
  assert.deepEqual(swapsIn('tug boat charge', book), ['tug > pier (telling)']);
});

test('an article that fits both words tells of nothing', () => {
  const book = bookOf([], { raid: ['probe'] });
  assert.deepEqual(swapsIn('It opened a probe.', book), []);
});

test('a break of grammar tells, however little the stand-in says otherwise', () => {
  const book = bookOf([], { rise: ['increase'], lid: ['cap+'] });
  const weights = (text: string) =>
    findSwaps(book, tokenize(text)).swaps.map(({ weight }) => weight);
  assert.deepEqual(weights('It saw a increase and a cap.'), ['telling', 'likely']);
});

test('“an” tells of a swap as “a” does, and so does a possessive', () => {
  const book = bookOf([], { inquiry: ['probe'], judge: ['decide'] }, { decide: ['settle'] });
  assert.deepEqual(swapsIn('It opened an probe.', book), ['probe > inquiry (telling)']);
  assert.deepEqual(swapsIn('It opened a probe.', book), []);
  assert.deepEqual(swapsIn("The court's decide left.", book), ['decide > judge (telling)']);
  assert.deepEqual(swapsIn('An decide left.', book), []);
});

test('of stand-ins at one place the longest is undone', () => {
  const book = bookOf([], {}, { speak: ['chat!'], discuss: ['chat about!'] });
  assert.deepEqual(swapsIn('They chatted about it.', book), [
    'chatted about > discussed (telling)',
  ]);
});

test('a phrase is left where an expression keeps one of its words', () => {
  const book = bookOf(['about time now'], {}, { discuss: ['chat about!'] });
  assert.deepEqual(swapsIn('They chatted about time now.', book), []);
});
