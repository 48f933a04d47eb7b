import assert from 'node:assert/strict';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
} from '../../../story/invented-story.ts';
import { inventedAddresses } from '../invented-site.ts';
import { dataFile } from './datasets.ts';
import type { DataName } from './schemas.ts';

/** The invented story with a proved change, a doubt, a length and a note. */
function richStory() {
  const { articles, events, quotes } = inventStory();
  const facts = { published: '2021-05-01', writer: 'Courier', title: 'The beginning' };
  const dayOne = inventArticle('day-one', facts, [
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: 'On Saturday Mayor ' },
        {
          text: 'Quill',
          change: {
            was: 'Quell',
            kind: 'name',
            rule: 'restore-names',
            reason: 'Another report has it.',
            grade: 'supported',
            witness: { report: 'day-two', block: 'p1', quote: 'Mayor Quill' },
          },
        },
        { text: ' opened the fair in the ' },
        { text: 'harbour', doubt: 'It may be the haven.' },
        { text: '. “A fair to remember,” she said.' },
      ],
    },
  ]);
  const evidence = [
    { report: 'day-one', quote: 'Mayor Quell opened the fair in the harbour', knew: 'past' },
  ] as const;
  const lasted = [
    { report: 'day-two', quote: 'The fair closed on Sunday', length: 'P1D', to: 'P2D' },
  ];
  const [quote] = quotes;
  assert.ok(quote);
  return assembleInvented({
    articles: articles.map((one) => (one.id === 'day-one' ? dayOne : one)),
    events: events.map((event) =>
      event.id === 'opening' ? changeFirst([event], { evidence: [...evidence], lasted }) : event,
    ),
    quotes: [
      changeFirst([quote], {
        versions: quote.data.versions.map((one) => ({ ...one, note: 'As she said it.' })),
      }),
    ],
  });
}

export const story = richStory();

/** The entry of a data file of that story that has this id, or slug. */
export function itemOf(name: DataName, id: string): unknown {
  const { items }: { items: { id?: string; slug?: string }[] } = JSON.parse(
    dataFile(name, story, inventedAddresses),
  );
  return items.find((item) => (item.id ?? item.slug) === id);
}
