import { doubtsOf } from '../../article/doubts.ts';
import type { When } from '../../schemas/when.ts';
import { withoutGaps } from '../../story/rights/without-gaps.ts';
import type { Article, ArticleBlock, Passage, Story } from '../../story/story.ts';
import { DOUBT_SIGN } from '../../text/doubt-sign.ts';
import { markDoubts, signPlaces } from '../../text/mark-doubts.ts';
import type { SearchPassage } from './passage.ts';
import { storyThings } from './story-things.ts';

/** First and last date of what happened; undefined for what the texts set no date. */
function datesOf(when: When): readonly [string, string] | undefined {
  const day = (moment: string) => moment.slice(0, 'YYYY-MM-DD'.length);
  return when.label === undefined ? [day(when.from), day(when.to ?? when.from)] : undefined;
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
const reportsOf = (passages: readonly Passage[]) => unique(passages.map(({ report }) => report));
const idsOf = (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => id);

/** Ids of the people named in each block, by the block's address. */
function peopleByBlock(story: Story): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const person of story.people.values()) {
    for (const { report, block } of person.passages) {
      const address = `${report}#${block}`;
      named.set(address, [...(named.get(address) ?? []), person.id]);
    }
  }
  return named;
}

const doubted = (block: ArticleBlock) => {
  const { text, spans } = withoutGaps(block);
  return { text, doubts: doubtsOf(spans) };
};

/** A version of a quotation with its offsets into the text that has the signs of doubt. */
function amongSigns(story: Story, version: Passage) {
  const blocks = story.articles.get(version.report)?.blocks ?? [];
  const block = blocks.find(({ id }) => id === version.block);
  const places = block ? signPlaces(doubted(block)) : [];
  const move = block ? withoutGaps(block).move : (at: number) => at;
  const moved = (given: number) => {
    const at = move(given);
    return at + places.filter((place) => place <= at).length * (DOUBT_SIGN.length + 1);
  };
  return { ...version, start: moved(version.start), end: moved(version.end) };
}

const HEADLINE_RULE = 'strip-related-headlines';

/** Other pages' headlines are taken out of the article, but who remembers one must find where it stood. */
function isHeadline(block: ArticleBlock): boolean {
  return block.spans.some((span) => span.change?.rule === HEADLINE_RULE);
}

function blocksOf(
  article: Article,
  named: ReadonlyMap<string, readonly string[]>,
): SearchPassage[] {
  return article.blocks
    .map((block) => ({ ...block, ...withoutGaps(block) }))
    .filter((block) => !/^[\s…]*$/.test(block.text) || isHeadline(block))
    .map((block) => ({
      kind: 'article',
      id: block.id,
      title: '',
      text: markDoubts(doubted(block)).replaceAll('\n', ' '),
      scraped: block.scraped === block.text ? undefined : block.scraped,
      reports: [article.slug],
      people: named.get(`${article.slug}#${block.id}`) ?? [],
      events: unique(idsOf(block.events)),
    }));
}

/**
 * Everything in the story that search finds, reports first.
 * What a report says stands there only: a quotation points at its words, and of the answers to a difference it is the
 * editor's own words that are found here.
 */
export function storyPassages(story: Story): SearchPassage[] {
  const named = peopleByBlock(story);
  return [
    ...[...story.articles.values()].flatMap((article) => blocksOf(article, named)),
    ...[...story.events.values()].map(
      (event): SearchPassage => ({
        kind: 'event',
        id: event.id,
        title: event.title,
        text: event.summary,
        reports: reportsOf(event.passages),
        people: idsOf(event.people),
        when: datesOf(event.when),
      }),
    ),
    ...[...story.questions.values()].map(
      (question): SearchPassage => ({
        kind: 'difference',
        id: question.id,
        title: question.question,
        text: unique([question.verdict.text, ...question.answers.map(({ says }) => says)]).join(
          '\n',
        ),
        reports: reportsOf(question.answers),
        people: idsOf(question.people),
        events: idsOf(question.events),
      }),
    ),
    ...[...story.quotes.values()].map(
      (quote): SearchPassage => ({
        kind: 'quotation',
        id: quote.id,
        title: quote.title,
        text: [quote.source, quote.occasion].filter(Boolean).join('\n'),
        versions: quote.versions
          .filter(({ withheld }) => withheld === undefined)
          .map((version) => amongSigns(story, version)),
        reports: reportsOf(quote.versions),
        people: quote.speaker ? [quote.speaker.id] : [],
        events: quote.event ? [quote.event.id] : [],
      }),
    ),
    ...storyThings(story),
  ];
}
