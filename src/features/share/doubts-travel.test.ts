import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
} from '../../story/invented-story.ts';
import { DOUBT_SIGN } from '../../text/doubt-sign.ts';
import { en } from '../../text/en.ts';
import { versionWords } from '../../text/version-words.ts';
import { allCards } from './cards/all-cards.ts';
import { eventItem, quotationItem } from './cite/citable.ts';
import { citationFormats } from './cite/citation-formats.ts';
import { citationLines } from './cite/citation-lines.ts';
import { citationFile } from './cite/format-citations.ts';
import { passageItems } from './cite/passage-items.ts';
import { passedText, withNotes } from './copied-text.ts';
import { annotationsFile } from './data/annotations.ts';
import { dataFile } from './data/datasets.ts';
import { dossierChapters } from './dossier/chapters.ts';
import { dossierBook } from './dossier/epub.ts';
import { feedFormats, reportsFeed, timelineFeed } from './feeds/feed.ts';
import { inventedAddresses as at } from './invented-site.ts';
import { quotationThing } from './structured/things.ts';
import { writeHtml } from './write-html.ts';

/** Why the words of the story below are doubted; no format has a sign of its own in it. */
const WHY = 'Which fair she meant cannot be told.';
const SIGNED = `fair to remember ${DOUBT_SIGN}`;

function doubtedStory() {
  const { articles, events } = inventStory();
  const facts = { published: '2021-05-01', writer: 'Courier' };
  const dayOne = inventArticle('day-one', facts, [
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: 'On Saturday Mayor Quell opened the fair in the harbour. “A ' },
        { text: 'fair to remember', doubt: WHY },
        { text: ',” she said.' },
      ],
    },
  ]);
  const evidence = [{ report: 'day-one', quote: 'A fair to remember', knew: 'past' as const }];
  return assembleInvented({
    articles: articles.map((one) => (one.data.slug === 'day-one' ? dayOne : one)),
    events: events.map((event) =>
      event.id === 'opening' ? changeFirst([event], { evidence }) : event,
    ),
  });
}

const story = doubtedStory();
const [quote] = story.quotes.values();
const event = story.events.get('opening');
const article = story.articles.get('day-one');
assert.ok(quote && event && article);

function carries(format: string, text: string) {
  const plain = text.replace(/\s+/g, ' ');
  assert.ok(plain.includes(SIGNED), `${format} has no sign: ${plain.slice(0, 2000)}`);
  assert.ok(plain.includes(WHY), `${format} has no reason: ${plain.slice(0, 2000)}`);
}

test('the dossier says which words are doubtful and why: in quotations, notes and reports', () => {
  const chapters = dossierChapters(story, at, '');
  const html = (id: string) => writeHtml(chapters.find((one) => one.id === id)?.elements ?? []);
  assert.ok(html('quotations').includes(SIGNED));
  carries('notes', html('notes'));
  carries('reports', html('reports'));
});

test('the book says it in the same places', () => {
  const files = unzipSync(dossierBook(story, at));
  const page = (name: string) => strFromU8(files[`book/${name}.xhtml`] ?? new Uint8Array());
  assert.ok(page('quotations').includes(SIGNED));
  carries('notes', page('notes'));
  carries('reports', page('reports'));
});

for (const format of feedFormats) {
  test(`the ${format} feeds of reports and of the timeline say it`, () => {
    carries('reports', reportsFeed(story, at, format));
    carries('timeline', timelineFeed(story, at, format));
  });
}

test('the open data names the words, their place and the reason', () => {
  const items = (name: 'articles' | 'quotes' | 'timeline') =>
    JSON.parse(dataFile(name, story, at)).items;
  const doubt = { is: 'fair to remember', reason: WHY };
  const blocks = items('articles').flatMap(({ blocks }: { blocks: object[] }) => blocks);
  const [{ restored, doubts: own }] = blocks.filter((block: object) => 'doubts' in block);
  assert.equal(restored.slice(own[0].start).startsWith(doubt.is), true);
  assert.deepEqual(own, [{ ...doubt, start: own[0].start }]);
  assert.deepEqual(items('quotes')[0].versions[0].doubts, [{ ...doubt, start: 2 }]);
  const [{ passages }] = items('timeline').filter(({ id }: { id: string }) => id === 'opening');
  assert.equal(passages[0].doubts[0].reason, WHY);
});

test('an annotation questions the words', () => {
  const { items } = JSON.parse(annotationsFile(story, at)).first;
  const [doubt] = items.filter(
    ({ motivation }: { motivation: string }) => motivation === 'questioning',
  );
  assert.equal(doubt.target.selector.refinedBy.exact, 'fair to remember');
  assert.equal(doubt.body[0].value, WHY);
});

test('the pictures of a quotation and of a report say it', () => {
  const cards = allCards(story);
  for (const name of [`quotes/${quote.id}`, 'articles/day-one']) {
    const card = cards.get(name);
    carries(name, JSON.stringify(card));
  }
});

test('a citation of a quotation, of an event and of a paragraph says why, in every file', () => {
  const paragraph = passageItems(article, story, at).get('p1');
  assert.ok(paragraph);
  carries('paragraph', JSON.stringify(paragraph));
  const lines = citationLines([paragraph], en.citing).get(paragraph.id);
  assert.ok(lines?.apa.includes(WHY) && lines.chicago.includes(WHY));
  for (const item of [paragraph, quotationItem(quote, story, at), eventItem(event, story, at)]) {
    for (const format of citationFormats) {
      const file = citationFile([item], format).replace(/\s+/g, ' ');
      assert.ok(file.includes(WHY), `${item.id}.${format}: ${file}`);
    }
  }
});

test('search engines are told with the quotation', () => {
  const { text, description } = JSON.parse(JSON.stringify(quotationThing(quote, story, at)));
  assert.equal(text, `A ${SIGNED}`);
  assert.match(String(description), new RegExp(WHY));
});

test('a version shown by itself has the sign', () => {
  const [version] = quote.versions;
  assert.ok(version);
  assert.equal(versionWords(version), `“A ${SIGNED}”`);
});

test('copied words take the reasons with them, each once', () => {
  assert.equal(withNotes('A fair[?]', [WHY, WHY]), `A fair[?]\n\n${DOUBT_SIGN} ${WHY}`);
});

test('a passage that is handed on has its words, its source and its doubts', () => {
  const source = 'Fair held, Post, May 2, 2021';
  assert.equal(
    passedText({ words: 'A fair [?]', source, reasons: [WHY] }),
    `“A fair [?]”\n— ${source}\n\n${DOUBT_SIGN} ${WHY}`,
  );
  assert.equal(passedText({ words: 'A fair', source, reasons: [] }), `“A fair”\n— ${source}`);
});
