import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { differingPromises } from './differing-promises.ts';
import { differingScores } from './differing-scores.ts';
import { differingYears } from './differing-years.ts';

const says = (questions: readonly { answers: readonly { says: string }[] }[]) =>
  questions.map(({ answers }) => answers.map((answer) => answer.says).join(' | '));

const promises = (one: string, other: string, day = '2022-05-12') =>
  says(differingPromises(nameStory(inventReports(['2022-05-11', one], [day, other]))));

test('what one person will do by one report, and will not by another, is a difference', () => {
  const yes = 'Owner Gretchen Halvorsen said the mill would reopen in the autumn.';
  const no = 'Gretchen Halvorsen, who owns the mill, said that it would not reopen.';
  assert.deepEqual(promises(yes, no), ['would reopen | would not reopen']);
  assert.deepEqual(
    promises(yes, no, '2022-06-12'),
    [],
    'weeks later she may have changed her mind',
  );
  assert.deepEqual(promises(yes, 'Gretchen Halvorsen said the mill would not be sold.'), []);
});

test('so is what was decided about someone', () => {
  assert.deepEqual(
    promises(
      'Mayor Hartwin Lenz was acquitted.',
      'Mayor Hartwin Lenz received a suspended sentence.',
    ),
    ['acquitted | sentence'],
  );
  assert.deepEqual(
    promises(
      'Mayor Hartwin Lenz was acquitted.',
      'The driver of Mayor Hartwin Lenz was sentenced to a year.',
    ),
    [],
  );
  assert.deepEqual(
    promises(
      'Mayor Hartwin Lenz was acquitted.',
      'Tobias Renner was convicted, and Mayor Hartwin Lenz wept.',
    ),
    [],
  );
});

for (const [why, one, other] of [
  ['one word is of two deeds', 'will meet the union on Monday.', 'will not meet the owners.'],
  ['another thing does it', 'said the ferry would return.', 'said the money would not return.'],
  ['one was met before the other', 'released a statement.', 'was charged with fraud.'],
  ['others died', 'survived the crash.', 'killed three people.'],
  ['a stay ends', 'stayed in the old hotel.', 'left on Monday.'],
  ['no verdict is accepted', 'accepted the award.', 'launched an appeal for blood.'],
  ['an office was lost', 'was acquitted.', 'was suspended from office in 2019.'],
] as const) {
  test(`nothing is a difference where ${why}`, () => {
    assert.deepEqual(promises(`Mayor Hartwin Lenz ${one}`, `Mayor Hartwin Lenz ${other}`), []);
  });
}

test('a verdict is accepted or appealed against', () => {
  assert.deepEqual(
    promises('Mayor Hartwin Lenz accepted the verdict.', 'Mayor Hartwin Lenz will appeal.'),
    ['accepted | appeal'],
  );
});

const scores = (one: string, other: string) =>
  says(differingScores(inventReports(['2022-05-11', one], ['2022-05-11', other])));

test('scores of one match differ, unless a report has both or one is of the shoot-out', () => {
  const five = 'Ferrow beat Hallin 5-4 on penalties on Sunday.';
  assert.deepEqual(scores(five, 'Ferrow beat Hallin 4-3 in a shoot-out.'), ['5-4 | 4-3']);
  assert.deepEqual(scores(five, 'Ferrow and Hallin had drawn 2-2.'), []);
  assert.deepEqual(scores(five, 'Hallin lost to Ferrow by 4-5 on penalties.'), []);
  assert.deepEqual(scores(five, 'Norden beat Hallin 4-3 on penalties.'), []);
});

test('days and ranges are no scores, and two values are asked about once', () => {
  assert.deepEqual(
    scores('Ferrow met Hallin on June 18-19.', 'Ferrow met Hallin on June 19-20.'),
    [],
  );
  assert.deepEqual(
    scores('Ferrow and Hallin sent 10-12 people.', 'Ferrow and Hallin sent 15-20 workers.'),
    [],
  );
  const told = ['3-2', '3-1', '3-2'].map((score) => `Ferrow beat Hallin ${score}.`);
  const reports = inventReports(...told.map((text) => ['2022-05-11', text] as const));
  assert.deepEqual(says(differingScores(reports)), ['3-2 | 3-1']);
});

const years = (one: string, other: string) =>
  says(differingYears(inventReports(['2022-05-11', one], ['2022-05-11', other])));

test('years of what happens to one thing once differ', () => {
  const one = 'The old factory, built in 1974, employed 210 people.';
  assert.deepEqual(years(one, 'The factory, built in 1976, burned.'), ['1974 | 1976']);
  assert.deepEqual(years(one, 'The church, built in 1976, burned.'), []);
  assert.deepEqual(years(one, 'The factory, opened in 1976, burned.'), []);
});

for (const [why, one, other] of [
  [
    'others share a title',
    'President Ada Lenz was born in 1950.',
    'President Otto Brack was born in 1960.',
  ],
  ['it may happen again', 'Ada Lenz, elected in 2012, spoke.', 'Ada Lenz, elected in 2016, spoke.'],
  ['many are made', 'The houses built in 2019 are gone.', 'The houses built in 2020 are gone.'],
  [
    'they stand elsewhere',
    'The bridge at Halden, built in 1919, fell.',
    'The bridge at Norden, built in 1940, fell.',
  ],
] as const) {
  test(`years do not differ where ${why}`, () => assert.deepEqual(years(one, other), []));
}
