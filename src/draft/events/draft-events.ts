import type { Token } from '../../normalize/language/tokens.ts';
import { compareText } from '../../story/compare-text.ts';
import type { ToldTime } from '../dates/find-times.ts';
import { looksAhead } from '../dates/looks-ahead.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import type { DraftedEntry } from '../drafted.ts';
import type { NamedStory } from '../names/name-story.ts';
import { chooseTitle } from './choose-title.ts';
import type { EventCluster } from './cluster-occurrences.ts';
import { evidenceOf } from './event-evidence.ts';
import { kindOfEvent } from './event-kinds.ts';
import { isGuessed, type Occurrence } from './find-occurrences.ts';
import { lengthsOf } from './lengths-of.ts';

/** An event as it is drafted, with what it is drafted from. */
export interface DraftedEvent {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly occurrences: readonly Occurrence[];
  /** What is quoted of one of them. */
  readonly quoteOf: (occurrence: Occurrence) => string;
  readonly entry: DraftedEntry;
}

/** A passage as a sentence: without the conjunction that led to it, and the comma that led on. */
function asSummary(passage: string): string {
  const own = passage
    .replace(/^(?:and|but|or|so|yet|while|then),? /, '')
    .replace(/[,;:—–]$/, '')
    .trimEnd();
  return own.slice(0, 1).toUpperCase() + own.slice(1);
}

const clauseOf = ({ sentence, clause }: Occurrence): readonly Token[] =>
  tokensOfClause(sentence.tokens, clause);

/** Which time the reports together give: the most precise that most of them have. */
function chooseTime(
  occurrences: readonly Occurrence[],
): { time: ToldTime; times: readonly ToldTime[] } | undefined {
  const times = occurrences.filter((one) => !isGuessed(one)).map(({ time }) => time);
  const days = [...Map.groupBy(times, ({ from, to }) => `${from}/${to ?? ''}`).values()];
  const [group = []] = days.sort(
    (a, b) => (b[0]?.from.length ?? 0) - (a[0]?.from.length ?? 0) || b.length - a.length,
  );
  const time =
    group.find(({ clock }) => clock !== undefined) ??
    group.find(({ part }) => part !== undefined) ??
    group[0];
  return time && { time, times: group };
}

function whenOf(
  occurrences: readonly Occurrence[],
  timeZone: string | undefined,
): Record<string, unknown> | undefined {
  const chosen = chooseTime(occurrences);
  if (!chosen) return undefined;
  const { time, times } = chosen;
  const { from, to, part, clock, circa } = time;
  const teller = occurrences.find((one) => one.time === time);
  const isSure = times.some(({ isCounted }) => !isCounted);
  const { published, written } = teller?.sentence.report ?? {};
  const inferred = isSure
    ? undefined
    : {
        words: time.text,
        ...(published !== undefined && { report: published }),
        ...(published === undefined && written !== undefined && { counted: written }),
      };
  const isMinute = clock !== undefined && timeZone !== undefined;
  return {
    from: isMinute ? `${from}T${clock}` : from,
    ...(to !== undefined && { to }),
    ...(!isMinute && part !== undefined && fitsPart(from, to, part) && { part }),
    ...(circa && { circa }),
    ...(isMinute && { zone: timeZone }),
    ...(inferred !== undefined && { inferred }),
  };
}

const fitsPart = (from: string, to: string | undefined, part: string) =>
  /^(?:early|mid|late)$/.test(part) || (from.length === 10 && to === undefined);

/**
 * The events of the clusters, in the order of their days.
 *
 * @param timeZone of the story, where the datelines give one
 */
export function draftEvents(
  clusters: readonly EventCluster[],
  names: NamedStory,
  timeZone: string | undefined,
  idOf: (words: string) => string,
): DraftedEvent[] {
  const times = Map.groupBy(
    clusters.flatMap(({ occurrences }) => occurrences),
    ({ sentence }) => sentence,
  );
  const isAlone = (one: Occurrence) => (times.get(one.sentence)?.length ?? 0) === 1;
  const drafted = clusters.flatMap(({ occurrences }) => {
    const chosen = chooseTitle(occurrences, names);
    const when = whenOf(occurrences, timeZone);
    if (!chosen || !when) return [];
    const { evidence, passages, quoteOf } = evidenceOf(occurrences, chosen, isAlone);
    const lasted = lengthsOf(occurrences, quoteOf);
    const people = names.peopleIn(passages);
    const place = names.placeIn(passages);
    const isAhead =
      evidence.every(({ knew }) => knew === 'announced' || knew === 'expected') &&
      looksAhead(chosen.occurrence.time.outlook);
    const own = clauseOf(chosen.occurrence).map(({ lower }) => lower);
    const reports = new Set(evidence.map(({ report }) => report)).size;
    const data = {
      title: chosen.text,
      summary: asSummary(quoteOf(chosen.occurrence)),
      when,
      ...(lasted.length > 0 && { lasted }),
      kind: kindOfEvent(own, isAhead),
      ...(place !== undefined && { place }),
      ...(people.length > 0 && { people }),
      evidence,
    };
    const words = chosen.occurrence.time.text;
    const by = { rule: 'event-day', count: reports, words } as const;
    return [{ title: chosen.text, from: String(when['from']), occurrences, quoteOf, data, by }];
  });
  return drafted
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.title, b.title))
    .map(({ data, by, ...event }) => {
      const id = idOf(event.title);
      return { id, ...event, entry: { collection: 'events', id, data, by } };
    });
}
