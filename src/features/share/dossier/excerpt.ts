import type { Story } from '../../../story/story.ts';
import { mostTold } from '../../../text/most-told.ts';

/** Up to so many reports the dossier has the whole story. */
const MOST_REPORTS = 24;
const KEPT = { reports: 4, events: 60, questions: 30, quotes: 30, agreements: 30, passages: 12 };

const first = <Entry>(entries: ReadonlyMap<string, Entry>, count: number) =>
  new Map([...entries].slice(0, count));

/**
 * What a dossier tells of a story: all of it, or of very many reports an excerpt: the events that most of them tell, the
 * sharpest differences, the quotations with most versions, and the reports that tell most.
 */
export function excerptOf(story: Story): Story {
  if (story.articles.size <= MOST_REPORTS) return story;
  const events = mostTold([...story.events.values()], KEPT.events).map((event) => ({
    ...event,
    passages: event.passages.slice(0, KEPT.passages),
  }));
  const byId = new Map(events.map((event) => [event.id, event]));
  const quotes = [...story.quotes.values()].sort((a, b) => b.versions.length - a.versions.length);
  const articles = [...story.articles.values()].sort((a, b) => b.events.length - a.events.length);
  return {
    ...story,
    events: byId,
    phases: story.phases.map(({ phase, events }) => ({
      phase,
      events: events.flatMap(({ id }) => byId.get(id) ?? []),
    })),
    questions: new Map(
      [...first(story.questions, KEPT.questions)].map(([id, question]) => [
        id,
        { ...question, answers: question.answers.slice(0, KEPT.passages) },
      ]),
    ),
    quotes: new Map(
      quotes
        .slice(0, KEPT.quotes)
        .map((quote) => [quote.id, { ...quote, versions: quote.versions.slice(0, KEPT.passages) }]),
    ),
    agreements: first(story.agreements, KEPT.agreements),
    articles: new Map(articles.slice(0, KEPT.reports).map((article) => [article.slug, article])),
  };
}
