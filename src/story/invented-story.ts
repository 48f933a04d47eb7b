import assert from 'node:assert/strict';
import type { TextBlock } from '../article/article-body.ts';
import type { BlockRole } from '../article/blocks.ts';
import { inventFrontmatter } from '../article/invented-article.ts';
import { eventSchema } from '../schemas/event.ts';
import { personSchema } from '../schemas/person.ts';
import { placeSchema } from '../schemas/place.ts';
import type { Provenanced } from '../schemas/provenance.ts';
import { publisherSchema } from '../schemas/publisher.ts';
import { agreementSchema, questionSchema } from '../schemas/question.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { storySchema } from '../schemas/story.ts';
import { topicSchema } from '../schemas/topic.ts';
import { assembleStory } from './assemble-story.ts';
import type { ArticleEntry, Entry, StoryFiles } from './files.ts';
import { formatProblem } from './problem.ts';
import type { Story } from './story.ts';

const entry = <Data>(folder: string, id: string, data: Data): Entry<Data> => ({
  id,
  file: `content/${folder}/${id}.yaml`,
  data,
  lines: { '': 1 },
});

export const plainBlock = (id: string, text: string, role: BlockRole = 'paragraph'): TextBlock => ({
  id,
  role,
  spans: [{ text }],
});

/** A report of an invented story. */
export function inventArticle(
  slug: string,
  facts: { published?: string; writer?: string; title?: string; language?: string },
  blocks: readonly TextBlock[],
): ArticleEntry {
  const fact = (value: string | undefined): Provenanced<string> =>
    value === undefined
      ? { status: 'unknown', reason: 'It does not say.' }
      : { status: 'stated', value, passage: value };
  const { title, writer, published, language } = facts;
  const data = inventFrontmatter({
    slug,
    raw: `${slug}.txt`,
    title: fact(title),
    writer: fact(writer),
    published: fact(published),
    ...(language !== undefined && {
      language: { status: 'stated', value: [language], passage: language },
    }),
  });
  return { ...entry('articles', slug, data), file: `content/articles/${slug}.md`, blocks };
}

/** Two reports of a harbour fair, with one entry of each kind about them. */
export function inventStory(changes: Partial<StoryFiles> = {}): StoryFiles {
  return {
    story: entry(
      'story',
      'story',
      storySchema.parse({
        title: 'The fair',
        shortTitle: 'Fair',
        standfirst: 'A fair was held.',
        span: { from: '2021-05-01', to: '2021-05-02' },
        place: 'harbour',
        timeZone: 'Europe/Lisbon',
        clocks: [{ label: 'Harbour', zone: 'Europe/Lisbon' }],
        keyPoints: [
          { text: 'It opened.', evidence: [{ report: 'day-one', quote: 'opened the fair' }] },
        ],
      }),
    ),
    articles: [
      inventArticle('day-two', { published: '2021-05-02', writer: 'gazette', title: 'The end' }, [
        plainBlock('p1', 'The fair closed on Sunday. Mayor Quill called it “a fine old fair”.'),
        plainBlock('p2', 'Bread was dear.'),
      ]),
      inventArticle('day-one', { published: '2021-05-01', writer: 'Courier' }, [
        {
          id: 'p1',
          role: 'paragraph',
          spans: [
            { text: 'On Saturday Mayor ' },
            {
              text: 'Quill',
              change: { was: 'Quell', kind: 'name', rule: 'r', reason: 'r', grade: 'supported' },
            },
            { text: ' opened the fair in the harbour. “A fair to remember,” she said.' },
          ],
        },
      ]),
    ],
    publishers: [
      entry(
        'publishers',
        'gazette',
        publisherSchema.parse({ name: 'The Gazette', kind: 'newspaper' }),
      ),
    ],
    people: [
      entry(
        'people',
        'ida-quill',
        personSchema.parse({
          name: 'Ida Quill',
          shortName: 'Quill',
          sortName: 'Quill, Ida',
          role: 'Mayor',
          aliases: ['Mayor Quill'],
          misspellings: [{ text: 'Quell', reason: 'A slip.' }],
        }),
      ),
    ],
    places: [entry('places', 'harbour', placeSchema.parse({ name: 'the harbour' }))],
    topics: [entry('topics', 'bread', topicSchema.parse({ name: 'Bread', words: ['bread'] }))],
    events: [
      entry(
        'events',
        'closing',
        eventSchema.parse({
          title: 'The fair closes',
          summary: 'It closed.',
          when: { from: '2021-05-02' },
          kind: 'ceremony',
          evidence: [{ report: 'day-two', quote: 'The fair closed on Sunday', knew: 'past' }],
        }),
      ),
      entry(
        'events',
        'opening',
        eventSchema.parse({
          title: 'The fair opens',
          summary: 'It opened.',
          when: { from: '2021-05-01', part: 'morning' },
          kind: 'ceremony',
          place: 'harbour',
          people: ['ida-quill'],
          evidence: [{ report: 'day-one', quote: 'Mayor Quell opened the fair', knew: 'past' }],
        }),
      ),
    ],
    questions: [
      entry(
        'questions',
        'which-fair',
        questionSchema.parse({
          question: 'What did she call it?',
          kind: 'quotation-wording',
          answers: [
            { report: 'day-one', quote: 'A fair to remember', says: 'to remember' },
            { report: 'day-two', quote: '“a fine old fair”', says: 'fine' },
          ],
          verdict: { status: 'open', text: 'Both may be right.' },
          events: ['opening'],
          people: ['ida-quill'],
        }),
      ),
    ],
    agreements: [
      entry(
        'agreements',
        'a-fair',
        agreementSchema.parse({
          statement: 'There was a fair.',
          evidence: [
            { report: 'day-one', quote: 'opened the fair' },
            { report: 'day-two', quote: 'The fair closed' },
          ],
        }),
      ),
    ],
    quotes: [
      entry(
        'quotes',
        'to-remember',
        quoteSchema.parse({
          title: 'A fair to remember',
          speaker: 'ida-quill',
          source: 'Ida Quill',
          occasion: 'At the opening',
          channel: 'in person',
          event: 'opening',
          versions: [{ report: 'day-one', quote: 'A fair to remember', status: 'verbatim' }],
        }),
      ),
    ],
    unread: [],
    ...changes,
  };
}

/** The invented story put together. */
export function assembleInvented(changes: Partial<StoryFiles> = {}): Story {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return story;
}

/** What is wrong with the invented story, each problem as `error content/events/closing.yaml:1  There is …`. */
export const inventedProblems = (changes: Partial<StoryFiles>): string[] =>
  assembleStory(inventStory(changes)).problems.map(
    (problem) => `${problem.level} ${formatProblem(problem)}`,
  );

/** The first entry of a collection with some of its data changed, and with the lines of some values. */
export function changeFirst<Data>(
  [first]: readonly Entry<Data>[],
  data: Partial<Data>,
  lines: Readonly<Record<string, number>> = {},
): Entry<Data> {
  assert.ok(first);
  return { ...first, data: { ...first.data, ...data }, lines: { ...first.lines, ...lines } };
}
