import { assembleArticles } from './assemble/articles.ts';
import { assembleCoverage } from './assemble/coverage.ts';
import { assembleEvents, type DatedEvent, groupByPhase } from './assemble/events.ts';
import { groupByRef } from './assemble/group-by-ref.ts';
import { assembleHead } from './assemble/head.ts';
import { assemblePeople, assemblePlaces } from './assemble/people.ts';
import { assemblePublishers } from './assemble/publishers.ts';
import { assembleAgreements, assembleQuestions } from './assemble/questions.ts';
import { assembleQuotes } from './assemble/quotes.ts';
import { assembleTopics } from './assemble/topics.ts';
import { uniqueRefs } from './assemble/unique-refs.ts';
import { compareText } from './compare-text.ts';
import { DRAFT_SIGN, hasDrafts, signDraft, signNames, signTitles } from './draft-signs.ts';
import { emptyParts } from './empty-parts.ts';
import { createResolver, type Titles } from './evidence/resolver.ts';
import type { ArticleEntry, StoryFiles } from './files.ts';
import { knownValue } from './known-value.ts';
import { labelArticles } from './label-articles.ts';
import type { Problem } from './problem.ts';
import { recordedOn } from './record/edition-days.ts';
import { rightsOf } from './rights/rights-of.ts';
import { signWithdrawn, WITHDRAWN_SIGNS } from './rights/sign-withdrawn.ts';
import type { Question, Quote, Story, TimelineEvent } from './story.ts';
import { isTimeZone } from './timeline/check-when.ts';

/** By date, undated ones last, then by slug. */
function inOrderOfDate(articles: readonly ArticleEntry[]): ArticleEntry[] {
  const key = ({ data }: ArticleEntry) =>
    `${knownValue<string>(data.published) ?? '9999'} ${data.slug}`;
  return [...articles].sort((a, b) => compareText(key(a), key(b)));
}

function titlesOf(files: StoryFiles, labels: ReadonlyMap<string, string>, sign: string): Titles {
  return {
    articles: labels,
    people: new Map(files.people.map(({ id, data }) => [id, signDraft(data.name, data, sign)])),
    places: new Map(files.places.map(({ id, data }) => [id, signDraft(data.name, data, sign)])),
    events: new Map(files.events.map(({ id, data }) => [id, data.title])),
  };
}

/** Adds to each event the questions and quotations that name it. */
function linkEvents(
  events: readonly DatedEvent[],
  questions: readonly Question[],
  quotes: readonly Quote[],
): TimelineEvent[] {
  const asked = groupByRef(questions, (question) => question.events);
  const said = Map.groupBy(quotes, (quote) => quote.event?.id);
  return events.map((event) => ({
    ...event,
    questions: (asked.get(event.id) ?? []).map(({ id, question }) => ({ id, title: question })),
    quotes: uniqueRefs(said.get(event.id) ?? []),
  }));
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

/**
 * Puts the files together: every reference followed, every passage found, everything ordered and indexed.
 *
 * @param sign what follows the titles of drafts
 * @param withdrawn what follows the titles of what rests on a report that was withdrawn
 * @returns the story, undefined without a story file, and all that is wrong between the files. What a problem is
 *   about is left out of the story; nothing is guessed.
 */
export function assembleStory(
  unordered: StoryFiles,
  sign = DRAFT_SIGN,
  withdrawn = WITHDRAWN_SIGNS,
): {
  story: Story | undefined;
  problems: Problem[];
} {
  const ordered = { ...unordered, articles: inOrderOfDate(unordered.articles) };
  const files = signTitles(signWithdrawn(ordered, withdrawn), sign);
  const labels = labelArticles(files, files.articles);
  const resolver = createResolver(files, titlesOf(files, labels, sign));
  const said = files.story?.data;
  const timeZone = said && isTimeZone(said.timeZone) ? said.timeZone : 'UTC';
  const span = { ...(said?.span ?? { from: '1970-01-01', to: '1970-01-01' }), timeZone };

  const dated = assembleEvents(files.events, span, resolver, Object.keys(said?.kinds ?? {}));
  const questions = assembleQuestions(files.questions, resolver);
  const agreements = assembleAgreements(files.agreements, resolver);
  const languages = new Map(
    files.articles.map(({ data }) => [
      data.slug,
      knownValue<string[]>(data.language)?.at(-1)?.split('-')[0] ?? said?.language.split('-')[0],
    ]),
  );
  const quotes = assembleQuotes(files.quotes, dated, resolver, (report) => languages.get(report));
  const events = linkEvents(dated, questions, quotes);
  const topics = assembleTopics(files.topics, labels, resolver);
  const linked = { events, quotes, questions, labels };
  const people = signNames(assemblePeople(files.people, linked, resolver), sign);
  const places = signNames(assemblePlaces(files.places, linked, resolver), sign);
  const named = files.story && assembleHead(files.story, resolver);
  // What goes on with the story needs a zone that there is, whatever its file says.
  const changes = [...(files.changes ?? [])].sort((a, b) => compareText(b.on, a.on));
  const recorded = recordedOn(changes);
  const empty = emptyParts({ questions, agreements, quotes, people, places, topics });
  const head = named && {
    ...named,
    timeZone,
    ...(hasDrafts(files) && { hasDrafts: true as const }),
    ...(recorded !== undefined && { recorded }),
    ...(empty.length > 0 && { empty }),
  };
  const { problems } = resolver;
  if (!head) return { story: undefined, problems };

  const carriers = { events, questions, quotes, agreements, topics };
  const articles = assembleArticles(files.articles, labels, carriers).map((article, at) => {
    const entry = files.articles[at];
    const rights = entry && rightsOf(entry, files.story?.data);
    return rights ? { ...article, rights } : article;
  });
  const story: Story = {
    story: head,
    articles: new Map(articles.map((article) => [article.slug, article])),
    events: byId(events),
    phases: groupByPhase(events, span),
    people: byId(people),
    places: byId(places),
    topics: byId(topics),
    questions: byId(questions),
    quotes: byId(quotes),
    agreements: byId(agreements),
    publishers: byId(assemblePublishers(files, articles)),
    coverage: assembleCoverage(articles, events, topics, timeZone),
    changes,
  };
  return { story, problems };
}
