import type { DraftFields } from '../../schemas/draft.ts';
import type { Passage, Story } from '../story.ts';

/** An entry that was drafted, the passages that it rests on, and what it says. */
type Drafted = readonly [
  entry: DraftFields,
  passages: readonly Passage[],
  texts: readonly (string | undefined)[],
];

/** The words of a report that a rule went by. */
const wordsOf = ({ by }: DraftFields) => (typeof by === 'string' ? by : by?.words);

const entriesOf = ({ story, events, questions, quotes, agreements }: Story): Drafted[] => [
  [
    story,
    story.keyPoints.flatMap(({ passages }) => passages),
    [story.title, story.shortTitle, story.standfirst, ...story.keyPoints.map(({ text }) => text)],
  ],
  ...[...events.values()].map(
    (event): Drafted => [event, event.passages, [event.title, event.summary, wordsOf(event)]],
  ),
  ...[...questions.values()].map((one): Drafted => {
    const { question, answers, verdict } = one;
    return [
      one,
      answers,
      [question, verdict.text, wordsOf(one), ...answers.map(({ says }) => says)],
    ];
  }),
  ...[...quotes.values()].map((quote): Drafted => {
    const { title, occasion, channel, versions } = quote;
    return [
      quote,
      versions,
      [title, occasion, channel, wordsOf(quote), ...versions.map(({ note }) => note)],
    ];
  }),
  ...[...agreements.values()].map(
    (one): Drafted => [one, one.passages, [one.statement, wordsOf(one)]],
  ),
];

/** What drafts say that were made of the words of some reports. */
export const draftWords = (story: Story, reports: ReadonlySet<string>): Set<string> =>
  new Set(
    entriesOf(story)
      .filter(
        ([entry, passages]) =>
          entry.draft === true && passages.some(({ report }) => reports.has(report)),
      )
      .flatMap(([, , texts]) => texts.filter((text) => text !== undefined)),
  );
