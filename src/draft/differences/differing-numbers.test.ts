import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { differingNumbers } from './differing-numbers.ts';

const asked = (...reports: readonly (readonly [published: string, text: string])[]) =>
  differingNumbers(inventReports(...reports), [], () => 1).map(
    ({ kind, about, answers, settled }) => ({
      kind,
      about,
      says: answers.map(({ says }) => says),
      isSettled: settled !== undefined,
    }),
  );

const one = (first: string, second: string, later = '2022-05-11') =>
  asked(['2022-05-11', first], [later, second])[0];

test('a number that two reports give otherwise is asked about, in their words', () => {
  assert.deepEqual(one('The masts are 61 metres high.', 'The masts are 68 metres high.'), {
    kind: 'open',
    about: 'The masts are 61 metres high',
    says: ['61 metres', '68 metres'],
    isSettled: false,
  });
});

test('the same number, and numbers of one report, are no difference', () => {
  assert.equal(one('The masts are 61 metres high.', 'The masts are 61 metres tall.'), undefined);
  assert.deepEqual(
    asked(['2022-05-11', 'The masts are 61 metres high. The masts are 68 metres high.']),
    [],
  );
});

test('what is about so much is a rounding, and what holds the other is settled', () => {
  assert.deepEqual(one('The masts are about 60 metres high.', 'The masts are 61 metres high.'), {
    kind: 'rounding',
    about: 'The masts are about 60 metres high',
    says: ['about 60 metres', '61 metres'],
    isSettled: true,
  });
});

test('the dead of a later report are a matter of the time of writing', () => {
  const told = ['Twelve people died in the fire.', 'Fifteen people died in the fire.'] as const;
  assert.equal(one(...told)?.kind, 'open');
  assert.equal(one(...told, '2022-05-12')?.kind, 'time-of-writing');
});

test('one report’s parts are the other’s sum, and are no difference', () => {
  assert.equal(
    one(
      'The fire hurt 4 men and the fire hurt 3 men of the guild.',
      'The fire hurt 7 men of the guild.',
    ),
    undefined,
  );
});

for (const [why, first, second] of [
  [
    'a crowd is told of in other words',
    'More than 3,000 savers lost all.',
    'He cheated 3,200 pensioners.',
  ],
  [
    'one deed is told in two verbs',
    'Brack had asked for eight years.',
    'The guild demanded nine years.',
  ],
  [
    'what is owed is told in two words',
    'It had debts of 2.1 billion crowns.',
    'The mill owed 2.3 billion crowns.',
  ],
  ['inmates are men', 'Six inmates escaped on Monday.', 'The five men broke out at night.'],
  ['an offer is a bid', 'Carrow had turned down two offers.', 'Carrow rejected three bids.'],
] as const)
  test(`numbers differ where ${why}`, () => assert.equal(one(first, second)?.says.length, 2));

for (const [why, first, second] of [
  ['others are counted', 'Six inmates escaped on Monday.', 'Five guards escaped the fire.'],
  [
    'they are too far apart',
    'It had debts of 2.1 billion crowns.',
    'The mill owed 9 billion crowns.',
  ],
  ['no deed is told', 'Brack had eight years.', 'The guild saw nine years.'],
  ['one is of the other', 'He was guilty on nine of twelve counts.', 'He faced twelve counts.'],
] as const)
  test(`nothing differs where ${why}`, () => assert.equal(one(first, second), undefined));
