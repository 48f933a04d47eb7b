import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUrls } from '../../../urls.ts';
import { entryOf, inventedStory } from '../invented-site.ts';
import { isPassedOn } from '../passage-pages.ts';
import { allCards, cardAddress } from './all-cards.ts';
import { articleCard, eventCard, quotationCard } from './card.ts';

const story = inventedStory();
const cards = allCards(story);

/** Of the paragraphs of the invented story, which is small. */
const paragraphs = [...story.articles.values()].flatMap(({ blocks }) => blocks.filter(isPassedOn));

test('there is a card for the story and each report, paragraph, event, difference and quotation', () => {
  const { articles, events, questions, quotes } = story;
  const pages = articles.size + events.size + questions.size + quotes.size;
  assert.equal(cards.size, 1 + pages + paragraphs.length);
});

test('a paragraph’s card has its words, whose they are, and what was done to them', () => {
  assert.deepEqual(cards.get('passages/day-two/p2'), {
    label: 'Paragraph 2 · The Gazette · May 2, 2021',
    title: '“Bread was dear.”',
    text: '',
    note: 'Words as the reports have them',
    site: 'The fair',
    omission: OMISSION,
  });
});

/** Shown where the picture’s font lacks letters. */
const OMISSION = 'Words in other scripts are left out of this picture';

test('a report’s card names its writer, its date and what was done to it', () => {
  assert.deepEqual(cards.get('articles/day-two'), {
    label: 'Report · The Gazette · May 2, 2021',
    title: 'The end',
    text: 'The fair closed on Sunday. Mayor Quill called it “a fine old fair”.',
    note: 'Copied as it stands, as far as we can see · nothing changed · Words as the reports have them',
    site: 'The fair',
    omission: OMISSION,
  });
});

test('a report whose writer nobody knows goes by its label', () => {
  const article = entryOf(story.articles, 'day-two');
  const unknown = { status: 'unknown', reason: 'It does not say.' } as const;
  const silent = { ...article, label: 'Second report', meta: { ...article.meta, writer: unknown } };
  assert.equal(articleCard(silent, story).label, 'Report · Second report · May 2, 2021');
});

test('the story’s card says when and where it was, and of how many reports it is', () => {
  assert.deepEqual(cards.get('story'), {
    label: 'May 1–2, 2021 · the harbour',
    title: 'The fair',
    text: 'A fair was held.',
    note: '2 reports, restored with evidence for every word',
    site: 'The fair',
    omission: OMISSION,
  });
});

test('a quotation’s card says how many versions there are, where they do not agree', () => {
  const quote = entryOf(story.quotes, 'to-remember');
  const [first] = quote.versions;
  assert.ok(first);
  const other = { ...first, report: 'day-two', label: 'The Gazette' };
  const textOf = (text: string) =>
    quotationCard({ ...quote, versions: [first, { ...other, text }] }, story).text;
  assert.equal(textOf('A fair to forget'), 'In 2 versions that do not agree word for word');
  assert.equal(textOf(first.text), '');
});

test('a card of an event, a difference and a quotation says what stands on its page', () => {
  assert.deepEqual(cards.get('timeline/opening'), {
    label: 'Timeline · May 1, 2021, morning',
    title: 'The fair opens',
    text: 'It opened.',
    note: 'Told by Courier · Words were restored; the page says which',
    site: 'The fair',
    omission: OMISSION,
  });
  assert.deepEqual(cards.get('differences/which-fair'), {
    label: 'Where the reports differ',
    title: 'What did she call it?',
    text: 'to remember / fine',
    note: 'Courier, The Gazette · Words as the reports have them',
    site: 'The fair',
    omission: OMISSION,
  });
  assert.deepEqual(cards.get('quotes/to-remember'), {
    label: 'Quotation · Ida Quill · At the opening',
    title: '“A fair to remember”',
    text: '',
    note: 'Courier · Words as the reports have them',
    site: 'The fair',
    omission: OMISSION,
  });
});

test('a card says that words were not restored where none were', () => {
  assert.equal(
    cards.get('timeline/closing')?.note,
    'Told by The Gazette · Words as the reports have them',
  );
});

test('a report that tells an event in several passages is named once', () => {
  const event = entryOf(story.events, 'closing');
  const told = { ...event, passages: [...event.passages, ...event.passages] };
  assert.equal(eventCard(told, story).note, cards.get('timeline/closing')?.note);
});

test('of very many pages the first have a picture of their own, the others share the story’s', () => {
  const [event] = story.events.values();
  assert.ok(event);
  const events = new Map(
    Array.from({ length: 400 }, (_, n) => [`e${n}`, { ...event, id: `e${n}` }]),
  );
  const large = { ...story, events };
  const urls = createUrls('/');
  const cards = allCards(large);
  const addresses = [...events.keys()].map((id) => cardAddress(urls, large, 'timeline', id));
  assert.equal(cards.size, 201 + paragraphs.length);
  assert.equal(addresses[0], '/cards/timeline/e0.png');
  assert.equal(addresses.at(-1), '/cards/story.png');
  for (const address of addresses) {
    assert.ok(cards.has(address.replace(/^\/cards\/|\.png$/g, '')), address);
  }
});
