import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createUrls } from '../../../urls.ts';
import { inventedStory } from '../invented-site.ts';
import { allCards, cardAddress } from './card.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardTree } from './card-tree.ts';

const story = inventedStory();
const cards = allCards(story);

test('there is a card for the story and each report, event, difference and quotation', () => {
  const { articles, events, questions, quotes } = story;
  assert.equal(cards.size, 1 + articles.size + events.size + questions.size + quotes.size);
});

test('a report’s card names its writer, its date and what was done to it', () => {
  const card = cards.get('articles/day-two');
  assert.equal(card?.label, 'Report · The Gazette · May 2, 2021');
  assert.equal(card?.title, 'The end');
  assert.match(card?.note ?? '', /0 changes/);
});

test('a card says whether the words that it rests on were restored', () => {
  assert.match(cards.get('timeline/opening')?.note ?? '', /Words were restored/);
  assert.match(cards.get('timeline/closing')?.note ?? '', /Words as the reports have them/);
});

/** Shown where the picture’s font lacks letters. */
const OMISSION = 'Words in other scripts are left out of this picture';

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

test('a longer title is set smaller', () => {
  const card = cards.get('articles/day-two');
  assert.ok(card);
  const sizeOf = (title: string) => {
    const [, heading] = cardTree({ ...card, title }).props.children;
    return typeof heading === 'object' ? heading.props.style['fontSize'] : undefined;
  };
  assert.deepEqual(
    [20, 60, 100, 130].map((length) => sizeOf('x'.repeat(length))),
    [76, 64, 54, 48],
  );
  const { style } = cardTree(card).props;
  assert.deepEqual([style['width'], style['height']], [CARD_WIDTH, CARD_HEIGHT]);
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
  assert.equal(cards.size, 201);
  assert.equal(addresses[0], '/cards/timeline/e0.png');
  assert.equal(addresses.at(-1), '/cards/story.png');
  for (const address of addresses) {
    assert.ok(cards.has(address.replace(/^\/cards\/|\.png$/g, '')), address);
  }
});
