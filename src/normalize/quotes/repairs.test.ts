import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignWords } from '../language/align-words.ts';
import { tokenize } from '../language/tokens.ts';
import type { WitnessMatch } from './match-witness.ts';
import { quotationsIn } from './quotations.ts';
import { isUncontested, type KnownPair, repairsFrom } from './repairs.ts';

const knownOf =
  (pairs: Readonly<Record<string, string>>): KnownPair =>
  (spun, plain) =>
    pairs[spun] === plain;

const wordsOf = (text: string) => tokenize(text).filter(({ kind }) => kind !== 'mark');

function matchOf(ours: string, theirs: string): WitnessMatch {
  const words = wordsOf(theirs);
  const stretches = alignWords(
    wordsOf(ours).map(({ lower }) => lower),
    words.map(({ lower }) => lower),
  );
  return { witness: { report: 'other', block: 'p1', text: theirs, words }, stretches, likeness: 1 };
}

/** The repairs of the one quotation in `ours`, as `scraped > restored`. */
function repaired(ours: string, theirs: string, pairs: Record<string, string> = {}): string[] {
  const words = wordsOf(ours);
  const [quotation] = quotationsIn(words);
  assert.ok(quotation);
  const match = matchOf(ours, theirs);
  return repairsFrom(words, quotation, match, knownOf(pairs)).map((repair) => {
    const scraped = words.slice(repair.from, repair.to);
    const restored = match.witness.words.slice(repair.witnessFrom, repair.witnessTo);
    return [scraped, restored].map((part) => part.map(({ text }) => text).join(' ')).join(' > ');
  });
}

test('a word between words that agree is repaired, up to both ends of the quotation', () => {
  assert.deepEqual(repaired('He said “we need more vessels here.”', 'We need more boats here.'), [
    'vessels > boats',
  ]);
  assert.deepEqual(repaired('He said “vessels sail” then.', 'He said boats sail then.'), [
    'vessels > boats',
  ]);
  assert.deepEqual(repaired('He said “we want vessels” then.', 'He said we want boats then.'), [
    'vessels > boats',
  ]);
});

test('a passage that agrees, and words around the quotation that differ, ask for no repair', () => {
  assert.deepEqual(repaired('He said “we need boats” then.', 'He said we need boats then.'), []);
  const ours = 'The captain declared to us “we need boats” and departed for the harbour.';
  const theirs = 'The captain explained to us we need boats and sailed for the harbour.';
  assert.deepEqual(repaired(ours, theirs), []);
});

test('a difference that reaches over the quotation’s end is left', () => {
  assert.deepEqual(repaired('He declared “vessels sail” now.', 'He said boats sail now.'), []);
  assert.deepEqual(
    repaired('He said “sail vessels” today, too.', 'He said sail boats now, too.'),
    [],
  );
});

test('without words that agree on both sides nothing is repaired', () => {
  assert.deepEqual(repaired('“Vessels sail at noon.”', 'Boats sail at noon.'), []);
  assert.deepEqual(repaired('“We sail in vessels.”', 'We sail in boats.'), []);
});

test('a word that only one of the two has is left', () => {
  assert.deepEqual(repaired('“We need seaworthy boats here.”', 'We need boats here.'), []);
  assert.deepEqual(repaired('“We need boats here.”', 'We need seaworthy boats here.'), []);
});

test('a known pair is repaired apart from what differs before and behind it', () => {
  const ours = '“We will stoutly at all times guard the port.”';
  const theirs = 'We will firmly always protect the port.';
  assert.deepEqual(repaired(ours, theirs), []);
  assert.deepEqual(repaired(ours, theirs, { 'at all times': 'always' }), [
    'stoutly > firmly',
    'at all times > always',
    'guard > protect',
  ]);
});

test('of known forms within one another the longest is repaired', () => {
  const pairs = { times: 'always', 'at all times': 'always', all: 'always' };
  assert.deepEqual(repaired('“We will at all times sail on.”', 'We will always sail on.', pairs), [
    'at all times > always',
  ]);
});

test('a plain form of several words is found among others of the witness', () => {
  const pairs = { perpetually: 'all the time' };
  assert.deepEqual(
    repaired('“They perpetually complain there.”', 'They moan all the time out there.', pairs),
    ['perpetually > all the time'],
  );
  assert.deepEqual(
    repaired('“They complain perpetually there.”', 'They moan all the time there.', pairs),
    ['complain > moan', 'perpetually > all the time'],
  );
});

test('a known form counts only with its own plain form, and only within the difference', () => {
  const ours = '“We have vessels here.”';
  assert.deepEqual(repaired(ours, 'We have two fine boats here.', { vessels: 'ships' }), [
    'vessels > two fine boats',
  ]);
  assert.deepEqual(repaired(ours, 'We have boats here.', { here: 'boats' }), ['vessels > boats']);
});

test('what no habit knows is believed up to four words on either side', () => {
  const four = 'fairly small wooden vessels';
  assert.deepEqual(repaired(`“We have ${four} here.”`, 'We have boats here.'), [`${four} > boats`]);
  assert.deepEqual(repaired('“We have boats here.”', `We have ${four} here.`), [`boats > ${four}`]);
  assert.deepEqual(repaired(`“We have many ${four} here.”`, 'We have boats here.'), []);
  assert.deepEqual(repaired('“We have boats here.”', `We have many ${four} here.`), []);
});

test('numbers and names on either side are facts and stay as each report has them', () => {
  assert.deepEqual(repaired('“We lost about 300 tons there.”', 'We lost all cargo there.'), []);
  assert.deepEqual(repaired('“We lost all cargo there.”', 'We lost about 300 tons there.'), []);
  assert.deepEqual(repaired('“We saw young Holm there.”', 'We saw somebody there.'), []);
  assert.deepEqual(repaired('“We saw somebody there.”', 'We saw young Holm there.'), []);
});

test('the capital of a quotation’s first word makes it no name', () => {
  assert.deepEqual(repaired('He said: “Vessels sail.”', 'He said that boats sail.'), [
    'Vessels > that boats',
  ]);
});

test('small words on either side alone prove nothing, beside longer ones they are repaired', () => {
  assert.deepEqual(repaired('“We saw the crew.”', 'We saw your crew.'), []);
  assert.deepEqual(repaired('“We saw your crew.”', 'We saw the crew.'), []);
  assert.deepEqual(repaired('“We saw the vessels sail.”', 'We saw our boats sail.'), [
    'the vessels > our boats',
  ]);
  assert.deepEqual(repaired('“We saw that ship sail.”', 'We saw that boat sail.'), ['ship > boat']);
});

/** Whether the one repair that `best` asks for stands against the other witnesses. */
function uncontested(ours: string, best: string, ...rivals: string[]): boolean {
  const words = wordsOf(ours);
  const [quotation] = quotationsIn(words);
  const match = matchOf(ours, best);
  assert.ok(quotation);
  const [repair, ...more] = repairsFrom(words, quotation, match, knownOf({}));
  assert.ok(repair);
  assert.deepEqual(more, []);
  return isUncontested(
    repair,
    match,
    rivals.map((rival) => matchOf(ours, rival)),
  );
}

test('a repair stands where the other witnesses have the same words, more around them, or none', () => {
  const [ours, best] = ['“We saw vessels sail.”', 'We saw boats sail.'];
  assert.equal(uncontested(ours, best), true);
  assert.equal(uncontested(ours, best, best, 'We saw fine boats sail.', 'We saw sail.'), true);
});

test('a repair stands where another witness has the words as scraped', () => {
  assert.equal(
    uncontested('“We saw vessels sail.”', 'We saw boats sail.', 'We saw vessels sail.'),
    true,
  );
});

test('a repair falls where one other witness has other words in its place', () => {
  const [ours, best] = ['“We saw vessels sail.”', 'We saw boats sail.'];
  assert.equal(uncontested(ours, best, best, 'We saw yachts sail.'), false);
  assert.equal(uncontested(ours, best, 'We saw yachts sail near boats.'), false);
  assert.equal(uncontested(ours, best, 'We saw gunboats sail.'), false);
});

test('a witness that agrees with part of the scraped words says nothing of the whole', () => {
  const [ours, best] = ['“We at all times sail.”', 'We always sail.'];
  assert.equal(uncontested(ours, best, 'We at set days sail.'), true);
});
