import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseHeadline } from './choose-headline.ts';
import { findHeadlines } from './find-headlines.ts';

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

test('a line of prose alone above the menus does not begin the report', () => {
  assert.equal(
    choose(
      'The bakery of Lowfield has seen two wars and a flood in its time, and it still opens at five in the morning, when the first boats come in from the bay and the sailors walk up the hill for a loaf, a coffee and a word.',
      ...['Radio', 'Shop', 'Travel', 'Cars', 'Jobs', 'Weather'],
      'Pier of Aldmouth to reopen on Friday',
    ),
    'Pier of Aldmouth to reopen on Friday',
  );
});

/** What the first of some lines scores as the headline. */
const scoreOf = (line: string, ...others: string[]) =>
  findHeadlines([line, ...others, ...REPORT].map((text) => ({ text }))).find(({ at }) => at === 0)
    ?.score ?? 0;

test('a line in quotation marks is rather what somebody said', () => {
  const others = ['Weather', 'Masons in the rain', 'A town and its stones'];
  assert.equal(
    scoreOf('Pier of Aldmouth will reopen', ...others) -
      scoreOf('“Pier of Aldmouth will reopen”', ...others),
    3,
  );
});

test('a headline that stands again speaks for itself, one that stands everywhere hardly', () => {
  const headline = 'Pier of Aldmouth to reopen on Friday';
  const others = ['Masons in the rain', 'A town and its stones', 'A long winter by the sea'];
  const withCopies = (count: number) =>
    scoreOf(headline, ...others, ...Array<string>(count).fill(headline));
  assert.ok(withCopies(1) - withCopies(0) > 2.5);
  assert.ok(withCopies(4) - withCopies(5) > 1.5);
});

test('a short line that stands again and again is no headline', () => {
  const others = ['Masons in the rain', 'A town and its stones'];
  const once = scoreOf('Pier news', ...others, 'Radio', 'Shop', 'Travel');
  assert.equal(once - scoreOf('Pier news', ...others, 'Pier news', 'Pier news', 'Pier news'), 3);
});

test('of many headlines with bylines above the report none is its own', () => {
  const story = (title: string) => [title, 'By Ann Lee', 'June 4, 2021'];
  const lists = [
    ...story('Storm over the hills of Corran'),
    ...story('Bakers meet for a very long loaf'),
    ...story('Nine boats for a race in May'),
    ...story('Crane lifts a bell into its tower'),
  ];
  const own = 'Pier of Aldmouth to reopen on Friday';
  assert.equal(choose(...story(own), ...lists), undefined);
  assert.equal(choose(...story(own), ...lists.slice(6)), own);
});

test('a wire’s slug line is no headline', () => {
  assert.equal(choose('BC-EU--Pier Reopens, 1st Ld-Writethru,412'), undefined);
  assert.equal(
    choose('BC-EU--Pier Reopens,412', 'Pier of Aldmouth to reopen on Friday'),
    'Pier of Aldmouth to reopen on Friday',
  );
  assert.equal(choose('US-UK talks on the pier reopen'), 'US-UK talks on the pier reopen');
});

test('of many headlines in a row the last, with the byline below it, is the article’s', () => {
  const others = [
    'Ten soups for the cold days of the year',
    'What the moon does to your sleep',
    'Anglers of Lowfield to meet on Friday',
    'A winter for masons, says the guild',
    'Five bridges that stones hold up',
  ];
  const headline = 'Pier of Aldmouth to reopen on Friday';
  assert.equal(choose(...others, headline, 'June 4, 2021 by Ann Lee'), headline);
});

test('the page’s buttons between headline and byline hide neither', () => {
  const buttons = 'Facebook Twitter Comments Print Email'.split(' ');
  const headline = 'Pier of Aldmouth to reopen, masons rest';
  const film = 'The stones of the pier that the town loves';
  const page = [headline, ...buttons, 'By Ann Lee', 'close', 'video', film, ...REPORT];
  const removed = new Set([...buttons, 'close', 'video']);
  const lines = page.map((text) => ({ text, removed: removed.has(text) }));
  assert.equal(chooseHeadline(findHeadlines(lines))?.text, headline);
});

test('a question above its byline is the headline, whatever sentence is quoted above it', () => {
  const lines = [
    '“The pier of Aldmouth costs the town more than all its bridges together.”',
    '— Jo Doe on Sunday, May 2, 2021, in a letter to a newspaper',
    'Does the old pier of Aldmouth cost more than its bridges?',
    'By Ann Lee on Friday, June 4, 2021',
  ];
  assert.equal(choose(...lines), lines[2]);
});

test('scores, the page’s path and two lines grown together are no headline', () => {
  const headline = 'Round-up: a week at the pier';
  for (const line of [
    'Aldmouth 14 11 6 15 — 44',
    'Blog > Aldmouth > The pier of the town',
    'The pier will reopen on Friday.Ann Lee/Harbour',
  ])
    assert.equal(choose(headline, 'By Ann Lee', line), headline, line);
});

test('of a list above the report that nothing shows to be headlines none is one', () => {
  const list = [
    'New paths along the pier of Aldmouth',
    'New stones for the pier of Aldmouth',
    'New railings for the pier of Aldmouth',
  ];
  assert.equal(choose('What is new?', ...list, 'Masons wanted'), undefined);
});
