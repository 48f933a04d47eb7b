import type { When } from '../../schemas/when.ts';
import type { Article, ArticleBlock, Passage, Story } from '../../story/story.ts';
import type { SearchPassage } from './passage.ts';

const DAY_MILLISECONDS = 86_400_000;
const LONGEST_SPAN_DAYS = 31;

/** The ISO days of a moment that is known to the day; none for a month, a year, or what has no date. */
function daysOf(when: When): string[] {
  if (when.from === undefined) return [];
  const from = when.from.slice(0, 10);
  const to = (when.to ?? when.from).slice(0, 10);
  if (from.length < 10 || to.length < 10) return [];
  const first = Date.parse(from);
  const count = Math.min(LONGEST_SPAN_DAYS, (Date.parse(to) - first) / DAY_MILLISECONDS);
  return Array.from({ length: count + 1 }, (_, i) =>
    new Date(first + i * DAY_MILLISECONDS).toISOString().slice(0, 10),
  );
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
const reportsOf = (passages: readonly Passage[]) => unique(passages.map(({ report }) => report));

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

const HEADLINE_RULE = 'strip-related-headlines';

/** Other pages' headlines are taken out of the article, but who remembers one must find where it stood. */
function isHeadline(block: ArticleBlock): boolean {
  return block.spans.some((span) => span.change?.rule === HEADLINE_RULE);
}

function blocksOf(
  story: Story,
  article: Article,
  named: ReadonlyMap<string, readonly string[]>,
): SearchPassage[] {
  return article.blocks
    .filter((block) => block.text.trim() !== '' || isHeadline(block))
    .map((block) => ({
      kind: 'article',
      id: block.id,
      title: '',
      text: block.text.replaceAll('\n', ' '),
      scraped: block.scraped === block.text ? undefined : block.scraped,
      reports: [article.slug],
      people: named.get(`${article.slug}#${block.id}`) ?? [],
      days: unique(
        block.events.flatMap(({ id }) => {
          const event = story.events.get(id);
          return event ? daysOf(event.when) : [];
        }),
      ),
    }));
}

/**
 * Everything in the story that search finds, reports first.
 * What a report says stands there only: a quotation points at its words, and of the answers to a difference it is the
 * editor's own words that are found here.
 */
export function storyPassages(story: Story): SearchPassage[] {
  const named = peopleByBlock(story);
  const ids = (refs: readonly { readonly id: string }[]) => refs.map(({ id }) => id);
  const daysOfEvents = (refs: readonly { readonly id: string }[]) =>
    unique(
      refs.flatMap(({ id }) => {
        const event = story.events.get(id);
        return event ? daysOf(event.when) : [];
      }),
    );
  return [
    ...[...story.articles.values()].flatMap((article) => blocksOf(story, article, named)),
    ...[...story.events.values()].map(
      (event): SearchPassage => ({
        kind: 'event',
        id: event.id,
        title: event.title,
        text: event.summary,
        reports: reportsOf(event.passages),
        people: ids(event.people),
        days: daysOf(event.when),
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
        people: ids(question.people),
        days: daysOfEvents(question.events),
      }),
    ),
    ...[...story.quotes.values()].map(
      (quote): SearchPassage => ({
        kind: 'quotation',
        id: quote.id,
        title: quote.title,
        text: `${quote.source}\n${quote.occasion}`,
        versions: quote.versions,
        reports: reportsOf(quote.versions),
        people: quote.speaker ? [quote.speaker.id] : [],
        days: quote.event ? daysOfEvents([quote.event]) : [],
      }),
    ),
    ...[...story.people.values()].map(
      (person): SearchPassage => ({
        kind: 'person',
        id: person.id,
        title: person.name,
        text: person.role,
        reports: reportsOf(person.passages),
        people: [person.id],
        days: [],
      }),
    ),
  ];
}
