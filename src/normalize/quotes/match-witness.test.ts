import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../language/tokens.ts';
import { matchWitnesses } from './match-witness.ts';
import { quotationsIn } from './quotations.ts';
import { witnessIndexOf } from './witness-index.ts';

/** What the reports have of the first quotation in a block. */
function matches(block: string, ...reports: string[]) {
  const words = tokenize(block).filter(({ kind }) => kind !== 'mark');
  const [quotation] = quotationsIn(words);
  assert.ok(quotation);
  const witnesses = reports.map((text, i) => ({ report: `${i}`, blocks: [{ id: 'p1', text }] }));
  return matchWitnesses(words, quotation, witnessIndexOf(witnesses));
}

const likeness = (block: string, ...reports: string[]) =>
  matches(block, ...reports).map((match) => [match.witness.report, match.likeness]);

test('a sentence that carries the whole quotation is wholly alike, whatever stands around it', () => {
  const block = 'The captain said “every ferry leaves before midnight” at the harbour office.';
  assert.deepEqual(
    likeness(block, 'The captain said every ferry leaves before midnight at the harbour office.'),
    [['0', 1]],
  );
  assert.deepEqual(likeness(block, 'Every ferry leaves before midnight, she told us.'), [['0', 1]]);
});

test('likeness is the share of the quotation’s words, the likest sentence first', () => {
  const block = 'She said “every ferry leaves before midnight” there.';
  assert.deepEqual(
    likeness(
      block,
      'She said every ferry leaves about midday there.',
      'She said every ferry leaves before midnight there.',
      'She said every ferry leaves before midday there.',
    ),
    [
      ['1', 1],
      ['2', 0.8],
      ['0', 0.6],
    ],
  );
});

test('of very many sentences that are alike the likest are looked at', () => {
  const block = 'She said “every ferry leaves before midnight” there.';
  const weak = Array<string>(220).fill('Every ferry leaves about midday.');
  const found = likeness(block, ...weak, 'She said every ferry leaves before midnight there.');
  assert.deepEqual(found[0], ['220', 1]);
  assert.equal(found.length, 200);
});

test('two in five of the quotation’s words are enough, and fewer are not', () => {
  const block = 'The harbour captain said “every ferry leaves before midnight” there.';
  const start = 'The harbour captain said';
  assert.deepEqual(likeness(block, `${start} every ferry stays.`), [['0', 0.4]]);
  assert.deepEqual(likeness(block, `${start} every train stays.`), []);
});

test('long words count, not the small ones between them', () => {
  const block = 'The harbour captain said “we will be at the ferry before midnight” there.';
  assert.deepEqual(likeness(block, 'The harbour captain said we will be at the ferry office.'), []);
});

test('the same words in another order are another sentence', () => {
  const block = 'They heard “every ferry leaves before midnight” there.';
  assert.deepEqual(likeness(block, 'Midnight comes before any leaves a ferry, every time.'), []);
});

test('three long words in common with the quotation and its surroundings recognise a sentence, two do not', () => {
  assert.deepEqual(
    likeness('They said “the ferry sails” from that harbour.', 'The ferry sails.'),
    [],
  );
  assert.deepEqual(
    likeness('They said “the ferry sails” from that harbour.', 'The ferry sails to a harbour.'),
    [['0', 1]],
  );
});

test('only words near the quotation help to recognise it', () => {
  const near = 'At the harbour one two six ten on “the ferry sails” as it did.';
  const far = 'At the harbour gate one two six ten on and so “the ferry sails” as it did.';
  const after = 'Now “the ferry sails” and so on it is at an old harbour.';
  const report = 'A harbour where the ferry sails.';
  assert.deepEqual(likeness(near, report), [['0', 1]]);
  assert.deepEqual(likeness(far, report), []);
  assert.deepEqual(likeness(after, report), []);
});

test('stretches are told in words of the block, however far down it the quotation stands', () => {
  const block =
    'It had rained for a week and nobody went out when the captain said “every ferry leaves before midnight” there.';
  const [match] = matches(block, 'Captain Holm said every ferry leaves at midnight.');
  const ours = block.replace(/[“”.]/g, '').split(' ');
  const theirs = ['Captain', 'Holm', 'said', 'every', 'ferry', 'leaves', 'at', 'midnight'];
  assert.deepEqual(
    match?.stretches.map(({ same, leftStart, leftEnd, rightStart, rightEnd }) => [
      same,
      ours.slice(leftStart, leftEnd).join(' '),
      theirs.slice(rightStart, rightEnd).join(' '),
    ]),
    [
      [false, 'and nobody went out when the', ''],
      [true, 'captain', 'Captain'],
      [false, '', 'Holm'],
      [true, 'said every ferry leaves', 'said every ferry leaves'],
      [false, 'before', 'at'],
      [true, 'midnight', 'midnight'],
      [false, 'there', ''],
    ],
  );
});
