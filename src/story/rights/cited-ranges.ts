import { sentenceAround } from '../evidence/sentence-around.ts';
import type { Passage, Story } from '../story.ts';
import type { ShownStretch } from './withhold-block.ts';

/**
 * Every passage that an entry cites as its evidence. Names and words of topics that are met in a report are none: they
 * would be found in nearly every sentence.
 */
export const citedPassages = (story: Story): readonly Passage[] => [
  ...story.story.keyPoints.flatMap(({ passages }) => passages),
  ...[...story.events.values()].flatMap(({ passages, lasted }) => [...passages, ...lasted]),
  ...[...story.questions.values()].flatMap(({ answers }) => answers),
  ...[...story.quotes.values()].flatMap(({ versions }) => versions),
  ...[...story.agreements.values()].flatMap(({ passages }) => passages),
];

/** The whole sentences that are cited of each paragraph, by `report#block`. */
export function citedRanges(story: Story): ReadonlyMap<string, readonly ShownStretch[]> {
  const texts = new Map<string, string>(
    [...story.articles.values()].flatMap(({ slug, blocks }) =>
      blocks.map(({ id, text }) => [`${slug}#${id}`, text] as const),
    ),
  );
  const ranges = new Map<string, ShownStretch[]>();
  for (const { report, block, start, end } of citedPassages(story)) {
    const key = `${report}#${block}`;
    const range = sentenceAround(texts.get(key) ?? '', start, end);
    const list = ranges.get(key);
    if (list) list.push(range);
    else ranges.set(key, [range]);
  }
  return ranges;
}
