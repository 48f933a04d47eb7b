import { addDays } from '../dates/iso-days.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import { matterOf } from '../words/content-words.ts';
import { likeness, type Weights } from '../words/likeness.ts';
import { contradicts } from './contradicts.ts';
import { isGuessed, type Occurrence } from './find-occurrences.ts';
import { areOpposite } from './opposite-deeds.ts';
import { areOthers, type Doers } from './who-does.ts';

/** What several reports, or one, tell of one event. */
export interface EventCluster {
  readonly occurrences: readonly Occurrence[];
}

interface Growing {
  readonly members: { readonly occurrence: Occurrence; readonly matter: ReadonlySet<string> }[];
}

/** How like each other the words of two reports about one event are on one day; of one report more is asked. */
const ENOUGH = 0.3;
const ENOUGH_WITHIN = 0.55;
/** So many candidates are compared; a word that more have tells nothing apart. */
const MOST_CANDIDATES = 40;
const MOST_MEMBERS = 12;

/** The keys under which a time is found by what could be the same: `2019-03-04`, `2019-03` and `2019`. */
const periodsOf = ({ time: { from } }: Occurrence) => [
  ...new Set([from, from.slice(0, 7), from.slice(0, 4)]),
];

const clauseOf = ({ sentence, clause }: Occurrence) => tokensOfClause(sentence.tokens, clause);

export const matterOfOccurrence = (one: Occurrence): Set<string> =>
  matterOf(
    clauseOf(one).filter(({ start, end }) => end <= one.time.start || start >= one.time.end),
  );

/** What is told without a day of its own goes to what is told of a day near it in like words. */
const MAX_CARRIED_DAYS = 3;

/**
 * Joins what reports tell of one event: on days that can be the same, in words that are like each other. Time grows
 * with the number of occurrences: each is compared with a bounded number of clusters that share its rarest words.
 *
 * @param whoDoes the people of a deed: what two people did is not joined
 */
export function clusterOccurrences(
  occurrences: readonly Occurrence[],
  weigh: Weights,
  whoDoes: (occurrence: Occurrence) => Doers,
): EventCluster[] {
  const clusters: Growing[] = [];
  const isApart = (one: Occurrence, other: Occurrence): boolean =>
    contradicts(one, other) ||
    areOpposite(clauseOf(one), clauseOf(other)) ||
    areOthers(whoDoes(one), whoDoes(other));
  const index = new Map<string, Growing[]>();
  const inOrder = occurrences.toSorted(
    (a, b) =>
      Number(isGuessed(a)) - Number(isGuessed(b)) ||
      Number(a.isCarried) - Number(b.isCarried) ||
      b.time.from.length - a.time.from.length,
  );
  for (const occurrence of inOrder) {
    const matter = matterOfOccurrence(occurrence);
    const rare = [...matter].sort((a, b) => weigh(b) - weigh(a)).slice(0, 8);
    const periods =
      occurrence.isCarried && occurrence.time.from.length === 10
        ? daysAround(occurrence.time.from)
        : [occurrence.time.from];
    const keys = periods.flatMap((period) => rare.map((word) => `${period} ${word}`));
    const candidates = new Set(
      keys.flatMap((key) => (index.get(key) ?? []).slice(-MOST_CANDIDATES)),
    );
    let best: { cluster: Growing; like: number } | undefined;
    for (const cluster of candidates) {
      const like = likenessTo(cluster, occurrence, matter, weigh);
      if (like === 0 || cluster.members.some((member) => isApart(member.occurrence, occurrence)))
        continue;
      if (!best || like > best.like) best = { cluster, like };
    }
    // “On Tuesday” in a report of an unknown day is no day, unless another report tells the same of a known one.
    if (!best && isGuessed(occurrence)) continue;
    const cluster = best?.cluster ?? { members: [] };
    if (!best) clusters.push(cluster);
    cluster.members.push({ occurrence: withDayOf(cluster, occurrence), matter });
    for (const key of periodsOf(occurrence)) {
      for (const word of matter) {
        const listed = index.get(`${key} ${word}`);
        if (!listed) index.set(`${key} ${word}`, [cluster]);
        else if (!listed.includes(cluster)) listed.push(cluster);
      }
    }
  }
  return clusters.map(({ members }) => ({
    occurrences: members.map(({ occurrence }) => occurrence),
  }));
}

const daysAround = (day: string): string[] =>
  Array.from({ length: 2 * MAX_CARRIED_DAYS + 1 }, (_, at) => addDays(day, at - MAX_CARRIED_DAYS));

/** What has no day of its own takes that of the cluster it came to. */
function withDayOf({ members }: Growing, occurrence: Occurrence): Occurrence {
  const dated = members.find(({ occurrence: other }) => !other.isCarried)?.occurrence;
  if (!occurrence.isCarried || !dated || dated.time.from.length < occurrence.time.from.length)
    return occurrence;
  return { ...occurrence, time: { ...occurrence.time, from: dated.time.from } };
}

/** How like a cluster is to what is told, 0 when it is too little. */
function likenessTo(
  cluster: Growing,
  occurrence: Occurrence,
  matter: ReadonlySet<string>,
  weigh: Weights,
): number {
  const { sentence } = occurrence;
  let best = 0;
  for (const member of cluster.members.slice(0, MOST_MEMBERS)) {
    const like = likeness(matter, member.matter, weigh);
    const isOwn = member.occurrence.sentence.report === sentence.report;
    if (member.occurrence.sentence === sentence) return 0;
    if (like >= (isOwn ? ENOUGH_WITHIN : ENOUGH) && like > best) best = like;
  }
  return best;
}
