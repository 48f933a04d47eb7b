import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RightsFile } from '../../schemas/rights.ts';
import type { StoryFiles } from '../files.ts';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { leadOf } from './lead-of.ts';
import { withhold } from './withhold.ts';
import { withoutGaps } from './without-gaps.ts';

const marks = { leftOut: (words: number) => `[${words}]`, withdrawn: () => '[gone]' };

function decided(slug: string, rights: RightsFile, changes: Partial<StoryFiles> = {}) {
  const files = inventStory(changes);
  const articles = files.articles.map((article) =>
    article.data.slug === slug ? { ...article, rights } : article,
  );
  return withhold(assembleInvented({ ...changes, articles }), marks);
}

const textOf = (story: ReturnType<typeof decided>, slug: string) =>
  story.articles.get(slug)?.blocks.map(({ text }) => text);

/** Everything that pages can see, as text. */
const allOf = (story: unknown) =>
  JSON.stringify(story, (_, value) => (value instanceof Map ? [...value] : value));

test('a story in which nothing is decided is the same', () => {
  const story = assembleInvented();
  assert.equal(withhold(story, marks), story);
});

test('of a report whose passages are shown the cited sentences stay, and nothing else', () => {
  const story = decided('day-two', { show: 'passages' });
  assert.deepEqual(textOf(story, 'day-two'), [
    'The fair closed on Sunday. Mayor Quill called it “a fine old fair”.',
    '[3]',
  ]);
  assert.doesNotMatch(allOf(story), /was dear/);
  const [passage] = story.topics.get('bread')?.passages ?? [];
  assert.deepEqual([passage?.text, passage?.withheld], ['[3]', 3]);
  assert.equal(leadOf(story.articles.get('day-two') ?? assert.fail())?.id, 'p1');
});

test('of links nothing of the text stays, and what is cited is cited without its words', () => {
  const story = decided('day-one', { show: 'links' });
  assert.deepEqual(textOf(story, 'day-one'), ['[16]']);
  assert.doesNotMatch(allOf(story), /fair in the harbour|she said|Quell opened/);
  const [passage] = story.events.get('opening')?.passages ?? [];
  assert.deepEqual(
    { ...passage },
    {
      ...passage,
      text: '[16]',
      start: 0,
      end: 4,
      withheld: 16,
      changed: false,
      doubts: [],
      label: 'Courier',
    },
  );
  assert.equal('fragment' in { ...passage }, false);
  assert.equal(leadOf(story.articles.get('day-one') ?? assert.fail()), undefined);
});

test('the facts of such a report stay, and the words that they are known by go', () => {
  const { meta } = decided('day-two', { show: 'links' }).articles.get('day-two') ?? assert.fail();
  assert.deepEqual(meta.title, { status: 'stated', value: 'The end', passage: 'The end' });
  assert.deepEqual(meta.published, { status: 'stated', value: '2021-05-02', passage: '[1]' });
});

test('a withdrawn report has no words, and what rests on it says so', () => {
  const story = decided('day-two', { withdrawn: { on: '2021-06-01', reason: 'Asked.' } });
  assert.deepEqual(textOf(story, 'day-two'), ['[gone]', '[gone]']);
  assert.match(
    story.events.get('closing')?.title ?? '',
    /\[rests on a report that was withdrawn\]$/,
  );
  assert.match(
    story.agreements.get('a-fair')?.statement ?? '',
    /\[rests in part on a report that was withdrawn\]$/,
  );
  assert.match(story.questions.get('which-fair')?.question ?? '', /withdrawn\]$/);
  assert.equal(story.events.get('opening')?.title, 'The fair opens');
  assert.equal(story.quotes.get('to-remember')?.title, 'A fair to remember');
});

test('the default of the story holds for reports that say nothing else', () => {
  const files = inventStory();
  assert.ok(files.story);
  const story = { ...files.story, data: { ...files.story.data, show: 'links' as const } };
  const shown = decided('day-two', { show: 'full' }, { story });
  assert.equal(shown.articles.get('day-two')?.rights, undefined);
  assert.deepEqual(textOf(shown, 'day-one'), ['[16]']);
});

test('words of a report go where an entry or a reason repeats them', () => {
  const events = [
    changeFirst(inventStory().events, {
      draft: true,
      title: 'The fair closed on Sunday',
      summary: 'The fair closed on Sunday.',
    }),
  ];
  const story = decided('day-two', { show: 'links' }, { events, questions: [] });
  assert.equal(story.events.get('closing')?.title, '[5] [draft]');
  assert.doesNotMatch(allOf(story), /closed on Sunday/);
});

test('a headline stays as a fact, and quotations are set beside each other of what is shown', () => {
  const quote = 'said the mayor of the bay';
  const body = (name: string) => [
    plainBlock('p1', name, 'title'),
    plainBlock('p2', `“We are glad today,” ${quote}. ${name} tells no more.`),
  ];
  const articles = ['a', 'b', 'c'].map((slug) =>
    inventArticle(slug, { title: `Title ${slug}`, writer: slug }, body(`Title ${slug}`)),
  );
  const versions = articles.map(({ data }) => ({
    report: data.slug,
    quote: 'We are glad today',
    status: 'verbatim' as const,
  }));
  const quotes = [changeFirst(inventStory().quotes, { versions })];
  const { story } = inventStory();
  assert.ok(story);
  const bare = { ...story, data: { ...story.data, keyPoints: [] } };
  const rest = { events: [], questions: [], agreements: [], people: [], places: [], topics: [] };
  const head = { ...bare, data: { ...bare.data, place: undefined } };
  const unlinked = quotes.map((one) => ({
    ...one,
    data: { ...one.data, speaker: undefined, event: undefined },
  }));
  const changes = { ...rest, articles, story: head, quotes: unlinked };
  const hidden = decided('b', { show: 'links' }, changes);
  assert.deepEqual(textOf(hidden, 'b'), ['Title b', '[15]']);
  const [only] = hidden.quotes.values();
  assert.deepEqual(
    only?.collation?.versions.map(({ report }) => report),
    ['a', 'c'],
  );
  assert.equal(only?.collation?.segments[0]?.readings.length, 2);
});

test('of a gap programs that count words see a sign alone', () => {
  const [block] =
    decided(
      'day-two',
      { show: 'passages' },
      {
        articles: inventStory().articles.map((article) =>
          article.data.slug === 'day-two'
            ? {
                ...article,
                blocks: [plainBlock('p1', `Nobody came. ${article.blocks[0]?.spans[0]?.text}`)],
              }
            : article,
        ),
      },
    ).articles.get('day-two')?.blocks ?? [];
  assert.ok(block);
  assert.match(block.text, /^\[2\] The fair closed/);
  const { text, scraped, move } = withoutGaps(block);
  assert.match(text, /^… The fair closed/);
  assert.equal(scraped, text);
  assert.equal(text.slice(move(4)), block.text.slice(4));
});
