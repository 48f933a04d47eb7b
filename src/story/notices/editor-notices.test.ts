import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from '../assemble-story.ts';
import type { StoryFiles } from '../files.ts';
import { inventArticle, inventStory, plainBlock } from '../invented-story.ts';
import { editorNotices } from './editor-notices.ts';

function notices(changes: Partial<StoryFiles> = {}): string[] {
  const files = inventStory(changes);
  const { story } = assembleStory(files);
  assert.ok(story);
  return editorNotices(files, story).map(({ file, message }) => `${file} ${message}`);
}

const withBlock = (text: string, role: 'paragraph' | 'caption' = 'paragraph') => {
  const [dayTwo, dayOne] = inventStory().articles;
  assert.ok(dayOne && dayTwo);
  const blocks = [...dayTwo.blocks, plainBlock('p3', text, role)];
  return { articles: [dayOne, inventArticle('day-two', { published: '2021-05-02' }, blocks)] };
};

test('a quotation that no utterance cites is told', () => {
  assert.deepEqual(
    notices({ quotes: [] }).filter((notice) => notice.includes('who speaks')),
    [
      'content/articles/day-two.md No entry of “quotes” says who speaks here: “a fine old fair”.',
      'content/articles/day-one.md No entry of “quotes” says who speaks here: “A fair to remember,”.',
    ],
  );
});

test('a date in a sentence that carries no event is told, and what it means', () => {
  assert.ok(
    notices(withBlock('On Friday it rained.')).includes(
      'content/articles/day-two.md No event has its evidence in the sentence that says “On Friday” (2021-04-30).',
    ),
  );
});

test('a date in a sentence that carries an event, or in a caption, is not told', () => {
  const dates = (list: string[]) => list.filter((notice) => notice.includes('No event'));
  assert.deepEqual(dates(notices()), []);
  assert.deepEqual(dates(notices(withBlock('The fair on 2 May 2021.', 'caption'))), []);
});

test('a name that is listed nowhere is told once', () => {
  const text = 'In the rain Tobias Marsh sang. In the sun Tobias Marsh slept.';
  assert.deepEqual(
    notices(withBlock(text)).filter((notice) => notice.includes('Marsh” is not')),
    [
      'content/articles/day-two.md “Tobias Marsh” is not among the people, places, publishers, topics or “otherNames” of the story (it occurs 2 times).',
    ],
  );
});

test('a sentence on which nothing rests is told, a title is not', () => {
  const untold = (list: string[]) => list.filter((notice) => notice.includes('rests on'));
  assert.deepEqual(untold(notices()), [
    'content/articles/day-two.md Nothing of the story rests on: “Bread was dear.”.',
  ]);
  assert.deepEqual(untold(notices({ agreements: [], questions: [], quotes: [] })), [
    'content/articles/day-two.md Nothing of the story rests on: “Mayor Quill called it “a fine old fair”.”.',
    'content/articles/day-two.md Nothing of the story rests on: “Bread was dear.”.',
    'content/articles/day-one.md Nothing of the story rests on: ““A fair to remember,” she said.”.',
  ]);
});

test('a topic whose words no report has is told', () => {
  const [topic] = inventStory().topics;
  assert.ok(topic);
  const topics = [{ ...topic, data: { name: 'Salt', words: ['salt'] } }];
  assert.ok(
    notices({ topics }).includes('content/topics/bread.yaml No report holds one of these words.'),
  );
});

test('a version called verbatim whose words were restored is told, unless a note says why', () => {
  const [quote] = inventStory().quotes;
  assert.ok(quote);
  const versions = [
    { report: 'day-one', quote: 'Mayor Quill opened', status: 'verbatim' as const },
  ];
  const told = (list: string[]) => list.filter((notice) => notice.includes('verbatim'));
  assert.equal(
    told(notices({ quotes: [{ ...quote, data: { ...quote.data, versions } }] })).length,
    1,
  );
  const noted = versions.map((version) => ({ ...version, note: 'The name only.' }));
  assert.deepEqual(
    told(notices({ quotes: [{ ...quote, data: { ...quote.data, versions: noted } }] })),
    [],
  );
});

test('a report that tells as past what came days after it is told', () => {
  const [closing, opening] = inventStory().events;
  assert.ok(closing && opening);
  const told = (from: string) =>
    notices({
      events: [{ ...closing, data: { ...closing.data, when: { from, circa: false } } }, opening],
    }).filter((notice) => notice.includes('cannot tell'));
  assert.deepEqual(told('2021-05-02'), []);
  assert.deepEqual(told('2021-05-05'), [
    "content/events/closing.yaml “day-two” is of 2021-05-02 and cannot tell this as past. Correct “knew”, the event's date or the report's.",
  ]);
});

test('a version called verbatim whose words are doubted is told', () => {
  const [dayTwo, dayOne] = inventStory().articles;
  const [quote] = inventStory().quotes;
  assert.ok(dayOne && dayTwo && quote);
  const text = 'Some “doubtful words” here.';
  const doubtful = {
    ...dayTwo,
    blocks: [
      ...dayTwo.blocks,
      { id: 'p3', role: 'paragraph' as const, spans: [{ text, doubt: 'Who knows.' }] },
    ],
  };
  const versions = [{ report: 'day-two', quote: 'doubtful words', status: 'verbatim' as const }];
  const list = notices({
    articles: [dayOne, doubtful],
    quotes: [{ ...quote, data: { ...quote.data, versions } }],
  });
  assert.equal(list.filter((notice) => notice.includes('its words are doubted')).length, 1);
});

test('a report without a date, and an event without one, contradict nothing', () => {
  const [closing, opening] = inventStory().events;
  const [dayTwo, dayOne] = inventStory().articles;
  assert.ok(closing && opening && dayOne && dayTwo);
  const late = { from: '2021-05-05', circa: false };
  const told = (changes: Partial<StoryFiles>) =>
    notices(changes).filter((notice) => notice.includes('cannot tell'));
  const undated = inventArticle('day-two', { writer: 'gazette' }, dayTwo.blocks);
  const lateClosing = { ...closing, data: { ...closing.data, when: late } };
  assert.deepEqual(told({ articles: [dayOne, undated], events: [lateClosing, opening] }), []);
  const unset = { ...closing, data: { ...closing.data, when: { ...late, label: 'some day' } } };
  assert.deepEqual(told({ events: [unset, opening] }), []);
});

test('a long sentence is shown by its beginning, in whole words', () => {
  const text = `It rained ${'and the wind blew '.repeat(12)}again.`;
  const [notice] = notices(withBlock(text)).filter((one) => one.includes('It rained'));
  assert.match(notice ?? '', /“It rained and the wind blew .* (?:and|the|wind|blew) …”\.$/);
});

test('a name in a credit is not told', () => {
  const [dayTwo, dayOne] = inventStory().articles;
  assert.ok(dayOne && dayTwo);
  const blocks = [...dayTwo.blocks, plainBlock('p3', 'Tobias Marsh / Agency', 'credit')];
  const told = notices({ articles: [dayOne, { ...dayTwo, blocks }] });
  assert.deepEqual(
    told.filter((notice) => notice.includes('Marsh')),
    [],
  );
});
