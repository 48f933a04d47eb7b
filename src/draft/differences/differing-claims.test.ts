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
    ['acquitted | suspended'],
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

const scores = (one: string, other: string) =>
  says(differingScores(inventReports(['2022-05-11', one], ['2022-05-11', other])));

test('scores of one match differ, unless a report has both or one is of the shoot-out', () => {
  const five = 'Ferrow beat Hallin 5-4 on penalties on Sunday.';
  assert.deepEqual(scores(five, 'Ferrow beat Hallin 4-3 in a shoot-out.'), ['5-4 | 4-3']);
  assert.deepEqual(scores(five, 'Ferrow and Hallin had drawn 2-2.'), []);
  assert.deepEqual(scores(five, 'Hallin lost to Ferrow by 4-5 on penalties.'), []);
  assert.deepEqual(scores(five, 'Norden beat Hallin 4-3 on penalties.'), []);
});

const years = (one: string, other: string) =>
  says(differingYears(inventReports(['2022-05-11', one], ['2022-05-11', other])));

test('years of what happens to one thing once differ', () => {
  const one = 'The old factory, built in 1974, employed 210 people.';
  assert.deepEqual(years(one, 'The factory, built in 1976, burned.'), ['1974 | 1976']);
  assert.deepEqual(years(one, 'The church, built in 1976, burned.'), []);
  assert.deepEqual(years(one, 'The factory, opened in 1976, burned.'), []);
});
