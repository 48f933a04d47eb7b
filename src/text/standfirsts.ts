import { countWords } from './count-words.ts';

interface Compared {
  readonly reports: number;
  readonly differences: number;
  /** Of the differences, those that the files do not settle. */
  readonly open: number;
  readonly agreements: number;
}

/** What the page of differences says of itself, also where there is little or nothing on it. */
export function differencesStandfirst({
  reports,
  differences,
  open,
  agreements,
}: Compared): string {
  const compared = `the ${countWords(reports, 'report')}`;
  if (differences === 0 && agreements === 0) {
    return `Nothing is recorded yet on which ${compared} differ or agree.`;
  }
  const stay = open === 0 ? '' : `; ${open} ${open === 1 ? 'stays' : 'stay'} open`;
  const differ =
    differences === 0
      ? `No point is recorded yet on which ${compared} differ.`
      : `${countWords(differences, 'point')} on which ${compared} do not say the same, each with their own words and a verdict${stay}.`;
  return agreements === 0 ? differ : `${differ} And ${agreements} on which they agree.`;
}

/** What the page of quotations says of itself. */
export function quotationsStandfirst(quotations: number, versions: number): string {
  if (quotations === 0) return 'No quotation of the reports is recorded yet.';
  return `${countWords(quotations, 'utterance')} in ${countWords(versions, 'version')}: who said it, where and how it reached the reports, and how faithful each version is.`;
}

/** What the timeline says of itself. */
export function timelineStandfirst(events: number, story: string): string {
  if (events === 0) return `No event of ${story} is recorded yet.`;
  return `${countWords(events, 'dated event')} of ${story}, each with the passages of every report that tells it.`;
}

/** What the page of coverage says of itself. */
export function coverageStandfirst(reports: number, events: number, topics: number): string {
  const among = `the ${countWords(reports, 'report')}`;
  if (events + topics === 0) return `No event or topic is recorded yet that ${among} could tell.`;
  return `Which of ${among} tells what: ${listCounts([events, 'event'], [topics, 'topic'])}, each cell linked to the passages, and what each report leaves out.`;
}

/** What the page of people says of itself. */
export function peopleStandfirst(people: number): string {
  if (people === 0) return 'The places and topics of the story; no person is recorded yet.';
  const who =
    people === 1
      ? 'The one person of the story, with their office'
      : `The ${people} people of the story, with their offices`;
  return `${who} at the time; and its places and topics.`;
}

/** Counts with their nouns in a row, without those of which there are none: "2 events and 1 topic". */
export function listCounts(...counts: readonly (readonly [count: number, noun: string])[]): string {
  const told = counts.filter(([count]) => count > 0);
  return new Intl.ListFormat('en-GB').format(told.map(([count, noun]) => countWords(count, noun)));
}
