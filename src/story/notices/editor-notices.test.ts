import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';
import { editorNotices } from './editor-notices.ts';

test('notices are told kind by kind: first what may be wrong, then what may be missing', () => {
  const { articles, events, topics, quotes } = inventStory();
  const late = { from: '2021-05-09', circa: false };
  const versions = [
    { report: 'day-one', quote: 'Mayor Quill opened', status: 'verbatim' as const },
  ];
  const changes = {
    articles: [
      changeFirst(articles, {}, { 'blocks.p1': 20, 'blocks.p2': 22 }),
      ...articles.slice(1),
    ].map((article, at) => ({ ...article, blocks: articles[at]?.blocks ?? [] })),
    events: [changeFirst(events, { when: late }), ...events.slice(1)],
    topics: [changeFirst(topics, { words: ['salt'] })],
    quotes: [changeFirst(quotes, { versions })],
  };
  const told = editorNotices(inventStory(changes), assembleInvented(changes));
  assert.deepEqual(
    told.flatMap(({ title, notices }) => [
      title,
      ...notices.map(({ level, file, line, message }) => `${level} ${file}:${line} ${message}`),
    ]),
    [
      'What a report cannot have known',
      "notice content/events/closing.yaml:1 “day-two” is of 2021-05-02 and cannot tell this as past. Correct “knew”, the event's date or the report's.",
      'Versions of quotations that may be called otherwise',
      'notice content/quotes/to-remember.yaml:1 This version is called verbatim, and its words were restored in “day-one”. Call it spun or unverified, or say in a note why it is sure.',
      'Entries that no report has',
      'notice content/topics/bread.yaml:1 No report holds one of these words.',
      'Quotations without a speaker',
      'notice content/articles/day-two.md:20 No entry of “quotes” says who speaks here: “a fine old fair”.',
      'notice content/articles/day-one.md:1 No entry of “quotes” says who speaks here: “A fair to remember,”.',
      'Sentences on which nothing rests',
      'notice content/articles/day-two.md:22 Nothing of the story rests on: “Bread was dear.”.',
    ],
  );
});
