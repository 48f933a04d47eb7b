import type { ArticleEntry } from '../story/files.ts';
import { differingAges } from './differences/differing-ages.ts';
import { differingDays } from './differences/differing-days.ts';
import { differingNames } from './differences/differing-names.ts';
import { differingNumbers } from './differences/differing-numbers.ts';
import { differingOutcomes } from './differences/differing-outcomes.ts';
import { differingPromises } from './differences/differing-promises.ts';
import { differingScores } from './differences/differing-scores.ts';
import { differingWords } from './differences/differing-words.ts';
import { differingYears } from './differences/differing-years.ts';
import { draftAgreements } from './differences/draft-agreements.ts';
import { isDifference, toQuestionEntry, withoutRepeats } from './differences/drafted-question.ts';
import { createIds, type DraftedStory } from './drafted.ts';
import { clusterOccurrences } from './events/cluster-occurrences.ts';
import { draftEvents } from './events/draft-events.ts';
import { findOccurrences } from './events/find-occurrences.ts';
import { whoDoes } from './events/who-does.ts';
import { draftHead } from './head/draft-head.ts';
import { findTimeZone } from './head/find-time-zone.ts';
import { nameStory } from './names/name-story.ts';
import { draftQuotes } from './quotations/draft-quotes.ts';
import { readReports, type ToldReport } from './reports/read-reports.ts';
import { matterOf } from './words/content-words.ts';
import { weighWords } from './words/likeness.ts';

/** The zone of the dateline that most reports have and that the list of cities knows. */
function timeZoneOf(reports: readonly ToldReport[]): string | undefined {
  const zones = Map.groupBy(
    reports.flatMap(({ dateline }) =>
      dateline === undefined ? [] : (findTimeZone(dateline) ?? []),
    ),
    (zone) => zone,
  );
  return [...zones].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/**
 * Drafts the whole story from its reports: every text in it stands in a report or is a fixed label, and every statement
 * has its passages.
 *
 * @param ownWords what of an entry's words its address may have; of none, it is called by its kind
 */
export function draftStory(
  articles: readonly ArticleEntry[],
  ownWords: (words: string) => string = (words) => words,
): DraftedStory {
  const idsFor = (fallback: string) => {
    const idOf = createIds(fallback);
    return (words: string) => idOf(ownWords(words));
  };
  const reports = readReports(articles);
  const weigh = weighWords(
    reports.flatMap(({ sentences }) => sentences.map(({ tokens }) => matterOf(tokens))),
  );
  const names = nameStory(reports);
  const timeZone = timeZoneOf(reports);
  const clusters = clusterOccurrences(findOccurrences(reports, weigh), weigh, (one) =>
    whoDoes(one, names),
  );
  const events = draftEvents(clusters, names, timeZone, idsFor('event'));
  const quotes = draftQuotes(reports, names, events, idsFor('quotation'));
  const questionId = idsFor('question');
  const asked = [
    ...differingDays(events, weigh),
    ...differingNumbers(reports, events, weigh),
    ...differingOutcomes(events, weigh),
    ...differingNames(names),
    ...differingAges(names),
    ...differingPromises(names),
    ...differingScores(reports),
    ...differingYears(reports),
    ...differingWords(quotes),
  ].filter(isDifference);
  const questions = withoutRepeats(asked).map((question) => toQuestionEntry(question, questionId));
  const agreements = draftAgreements(reports, events, idsFor('agreement'));
  return {
    head: draftHead(reports, names, events, timeZone, weigh),
    entries: [
      ...names.entries,
      ...events.map(({ entry }) => entry),
      ...quotes.map(({ entry }) => entry),
      ...questions,
      ...agreements,
    ],
  };
}
