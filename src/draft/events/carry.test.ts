import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findOccurrences } from './find-occurrences.ts';

const last = (...sentences: string[]) => {
  const found = findOccurrences(inventReports(['2022-05-11', ...sentences]), () => 1);
  const one = found.findLast(({ sentence }) => sentence.text === sentences.at(-1));
  return one && `${one.time.from}${one.isLoose ? ' loose' : ''}`;
};

test('a deed behind a month is of that month, and not of the day of another sentence', () => {
  assert.equal(
    last(
      'Hale opened the bridge of Carrow on Monday.',
      'The works had been stopped by a flood in February.',
      'The flood destroyed the old bridge of Carrow.',
    ),
    '2022-02',
  );
  assert.equal(
    last(
      'Hale opened the bridge of Carrow on Monday.',
      'An older bridge was built there in 1934.',
      'A storm destroyed the bridge of Carrow.',
    ),
    undefined,
  );
});

test('what is told or said at something told before is of its day', () => {
  const lead = ['Hale met the miller on Monday.', 'It snowed in Oslo on Sunday.'];
  assert.equal(last(...lead, 'Hale said that the mill was old.'), undefined);
  assert.equal(last(...lead, 'During the meeting, Hale said that the mill was old.'), '2022-05-09');
  assert.equal(last(...lead, 'During the race, Hale said that the mill was old.'), undefined);
});

test('a time at the head that no rule reads makes the day a guess', () => {
  assert.equal(
    last('Hale came to Oslo on Monday.', 'On the last day of his visit, he met the miller.'),
    '2022-05-09 loose',
  );
  assert.equal(
    last(
      'Hale came to Oslo on Monday.',
      'On the last day of his visit, he met the miller.',
      'During the meeting, they signed a pact.',
    ),
    '2022-05-09 loose',
  );
});

test('a day that is counted from that of the sentence is not gone on with', () => {
  assert.equal(
    last(
      'Hale left on Tuesday, two days after the mill burned.',
      'Earlier in the day, police arrested the miller.',
    ),
    '2022-05-10',
  );
});
