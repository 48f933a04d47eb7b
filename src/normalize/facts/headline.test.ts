import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseHeadline, findHeadlines } from './headline.ts';

const REPORT = [
  'The pier of Aldmouth will reopen on Friday, two years after a storm broke it in half, the town said.',
  'Masons worked through both winters, and the last stone of the pier was set on Monday in the rain.',
  'Anglers may come back in the spring, when the railings of the pier have been painted.',
];
const choose = (...lines: string[]) =>
  chooseHeadline(findHeadlines([...lines, ...REPORT].map((text) => ({ text }))))?.text;

test('the line above the report is its headline', () => {
  assert.equal(
    choose('Pier of Aldmouth to reopen on Friday'),
    'Pier of Aldmouth to reopen on Friday',
  );
});

test('two words are a headline where they stand alone above byline or report', () => {
  assert.equal(choose('Pier reopens', 'By Ann Lee'), 'Pier reopens');
  assert.equal(choose('Pier reopens'), 'Pier reopens');
});

test('words of the menus, long as they may be, are no headline', () => {
  const menus = [
    'Skip to the main content',
    'Holidays & gifts',
    'Jobs',
    'Weather',
    'Puzzles and more',
  ];
  assert.equal(
    choose(...menus, 'Pier of Aldmouth to reopen on Friday'),
    'Pier of Aldmouth to reopen on Friday',
  );
});

test('of a teaser and a headline with its byline the second counts', () => {
  const lines = [
    'Ten soups for cold days',
    'What the moon does to your sleep',
    'Storm pier opens again',
    'By Ann Lee',
    'June 4, 2021',
  ];
  assert.equal(choose(...lines), 'Storm pier opens again');
});

test('a kicker above the headline and a standfirst below it are none', () => {
  assert.equal(
    choose(
      'The pier',
      'Aldmouth waits for its pier to reopen',
      'A town looks at the last stone in the rain',
      'By Ann Lee',
    ),
    'Aldmouth waits for its pier to reopen',
  );
});

test('several lines that are as likely as each other leave the headline unknown', () => {
  assert.equal(
    choose(
      'Masons in the rain of Aldmouth',
      'Anglers on the pier in spring',
      'Railings of the pier painted',
      'Storm broke the pier in half',
    ),
    undefined,
  );
});

test('a menu without a headline leaves it unknown', () => {
  assert.equal(
    choose(
      'Terms of use',
      'Sign in',
      'Best soups of the year',
      'Cars',
      'Crosswords',
      'Radio',
      'Shop',
      'Travel',
    ),
    undefined,
  );
});

test('a caption is no headline', () => {
  assert.equal(
    choose(
      'Masons set the last stone of the pier at Aldmouth in the rain on June 4, 2021 (Kit Osei/AP)',
    ),
    undefined,
  );
});
