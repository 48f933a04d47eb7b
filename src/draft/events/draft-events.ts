import type { Token } from '../../normalize/language/tokens.ts';
import { compareText } from '../../story/compare-text.ts';
import type { ToldTime } from '../dates/find-times.ts';
import { looksAhead } from '../dates/looks-ahead.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import type { DraftedEntry } from '../drafted.ts';
import type { NamedStory } from '../names/name-story.ts';
import type { EventCluster } from './cluster-occurrences.ts';
import { kindOfEvent } from './event-kinds.ts';
import type { Occurrence } from './find-occurrences.ts';
import { knewOf } from './knew-of.ts';
import { standIn } from './stand-in.ts';
import { type TrimmedClause, trimClause } from './trim-clause.ts';

/** An event as it is drafted, with what it is drafted from. */
export interface DraftedEvent {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly occurrences: readonly Occurrence[];
  readonly entry: DraftedEntry;
}

const MAX_QUOTE = 400;

/** What is quoted of an occurrence: its sentence, or of one that tells several things its clause. */
export function passageOf(
  { sentence, clause }: Occurrence,
  alone: boolean,
): { start: number; end: number; text: string } {
  const tokens = sentence.tokens.slice(clause.subject?.from ?? clause.from, clause.end);
  const isWhole = alone && sentence.text.length <= MAX_QUOTE;
  const start = isWhole ? 0 : (tokens[0]?.start ?? 0);
  const end = isWhole ? sentence.text.length : (tokens.at(-1)?.end ?? sentence.text.length);
  return { start, end, text: sentence.text.slice(start, end).trim() };
}

const clauseOf = ({ sentence, clause }: Occurrence): readonly Token[] =>
  tokensOfClause(sentence.tokens, clause);

/** Which time the reports together give: the most precise that most of them have. */
function chooseTime(
  occurrences: readonly Occurrence[],
): { time: ToldTime; times: readonly ToldTime[] } | undefined {
  const times = occurrences.map(({ time }) => time);
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
    : published === undefined
      ? `“${time.text}”, in a report without a date; counted from ${written ?? 'no day'}`
      : `“${time.text}”, in a report of ${published}`;
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

/** A title that is worth less says too little: it has no verb, no subject, or a pronoun that nothing explains. */
const LEAST_SCORE = 0.5;

const PRONOUN = /^(?:He|She|It|They)(?= )/;

/** A title that begins with a pronoun, with the words that it stands for in its place. */
function withSubject(
  trimmed: TrimmedClause,
  { sentence, clause }: Occurrence,
  names: NamedStory,
): TrimmedClause {
  const pronoun = PRONOUN.exec(trimmed.text)?.[0];
  const subject = pronoun === undefined ? undefined : standIn(pronoun, sentence, clause, names);
  if (pronoun === undefined || subject === undefined) return trimmed;
  return { text: subject + trimmed.text.slice(pronoun.length), score: trimmed.score + RESOLVED };
}

/** What a pronoun costs a title comes back, but for a little, when it is known what it means. */
const RESOLVED = 1.3;

/** The best title among the clauses of the reports, and the occurrence that it is taken from. */
function chooseTitle(
  occurrences: readonly Occurrence[],
  names: NamedStory,
): { title: string; score: number; from: Occurrence } | undefined {
  const candidates = occurrences.map((occurrence) => {
    const dates = occurrences
      .filter(({ sentence }) => sentence === occurrence.sentence)
      .map(({ time }) => time);
    const { text, score } = withSubject(
      trimClause(occurrence.sentence.text, clauseOf(occurrence), dates),
      occurrence,
      names,
    );
    const isPast = occurrence.time.outlook === 'past' ? 0.4 : 0;
    // A clause with its own subject says more than one that borrows it.
    const isWhole = occurrence.clause.subject === undefined ? 0.4 : 0;
    return {
      title: text,
      score: score + isPast + isWhole - occurrence.sentence.at / 200,
      from: occurrence,
    };
  });
  return candidates.sort((a, b) => b.score - a.score || compareText(a.title, b.title))[0];
}

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
  const drafted = clusters.flatMap(({ occurrences }) => {
    const chosen = chooseTitle(occurrences, names);
    const when = whenOf(occurrences, timeZone);
    if (!chosen || !when || chosen.score < LEAST_SCORE) return [];
    const alone = (one: Occurrence) => (times.get(one.sentence)?.length ?? 0) === 1;
    const told = [
      ...new Map(
        occurrences.map((one) => [
          `${one.sentence.report.slug} ${passageOf(one, alone(one)).text}`,
          one,
        ]),
      ).values(),
    ];
    const evidence = told.map((one) => ({
      report: one.sentence.report.slug,
      quote: passageOf(one, alone(one)).text,
      knew: knewOf(one),
    }));
    const people = names.peopleIn(
      told.map((one) => ({ sentence: one.sentence, ...passageOf(one, alone(one)) })),
    );
    const place = names.placeIn(
      told.map((one) => ({ sentence: one.sentence, ...passageOf(one, alone(one)) })),
    );
    const isAhead =
      evidence.every(({ knew }) => knew === 'announced' || knew === 'expected') &&
      looksAhead(chosen.from.time.outlook);
    const words = clauseOf(chosen.from).map(({ lower }) => lower);
    const reports = new Set(evidence.map(({ report }) => report)).size;
    const data = {
      title: chosen.title,
      summary: passageOf(chosen.from, alone(chosen.from)).text,
      when,
      kind: kindOfEvent(words, isAhead),
      ...(place !== undefined && { place }),
      ...(people.length > 0 && { people }),
      evidence,
    };
    const by = `by the day that ${reports === 1 ? 'one report names' : `${reports} reports name`}: “${chosen.from.time.text}”`;
    return [{ title: chosen.title, from: String(when['from']), occurrences, data, by }];
  });
  return drafted
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.title, b.title))
    .map(({ title, from, occurrences, data, by }) => {
      const id = idOf(title);
      return { id, title, from, occurrences, entry: { collection: 'events', id, data, by } };
    });
}
