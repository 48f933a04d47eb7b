import { dateFit } from './dates/date-fit.ts';
import { type ClauseMatches, findClause, rarestOf, type TermMatch } from './match.ts';
import { NAMED, thingsNamed } from './named.ts';
import { compareHits } from './order.ts';
import type { Plan, Wish } from './plan.ts';
import { type FoundClause, type Ranked, rankPassage, rarity } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import type { Clause } from './ways.ts';

/** Where no passage has all that was asked, those are shown that have this share of what the best one has. */
const LEAST_OF_BEST = 0.5;
/** A mistake or an abbreviation that stands in more passages than these is the thing's name like others. */
const MOST_WRITTEN = 8;
/** What an event says of a passage that tells it counts half, for the passage itself does not say it. */
const TOLD = 0.5;

/** Passages in the order in which they are shown. */
export interface FoundPassages {
  readonly ranked: readonly Ranked[];
  /** Whether none has all of the words that are somewhere, and those shown have the most of them. */
  readonly partial: boolean;
}

const NOTHING: FoundPassages = { ranked: [], partial: false };

/** What happened on a date, the passages that name it, and those that tell of what happened. */
function findDate(index: SearchIndex, { date }: Plan) {
  const fits = new Map<number, number>();
  if (!date) return { fits, clauses: [] };
  const found = new Map<number, readonly TermMatch[]>(findClause(index, date.clause));
  const add = (number: number) => {
    if (!found.has(number)) found.set(number, []);
  };
  for (const [event, when] of index.dated()) {
    const fit = dateFit(date.asked, ...when);
    if (fit > 0) fits.set(event, fit);
  }
  const events = [...fits.keys()];
  for (const number of [...events, ...index.tellers(events)]) add(number);
  return { fits, clauses: [found] };
}

/** Passages that have a name just as it was typed, where that is a mistake of copies or an abbreviation. */
function findWritten(index: SearchIndex, { levels, written }: ReturnType<typeof thingsNamed>) {
  const named = new Map(levels);
  const literal = new Map<number, readonly TermMatch[]>();
  for (const { thing, words } of written) {
    const found = new Map(findClause(index, { ways: [{ words, exact: true, weight: 1 }] }));
    found.delete(thing);
    named.set(thing, NAMED.whole);
    if (found.size > MOST_WRITTEN) continue;
    for (const [number, matches] of found) literal.set(number, matches);
  }
  for (const number of literal.keys()) named.set(number, NAMED.whole + 1);
  return { named, literal };
}

/** What answers a question: a headline that names a place does not, an event of a known day tells when. */
function findWish(index: SearchIndex, wish: Wish): ClauseMatches {
  const found = new Map(findClause(index, wish));
  for (const number of found.keys()) if (index.kindOf(number) === 'report') found.delete(number);
  if (!wish.dated) return found;
  for (const event of index.dated().keys()) if (!found.has(event)) found.set(event, []);
  return found;
}

/** What was found of a clause, and the passages that tell of the events found. */
interface WeighedClause extends FoundClause {
  readonly told: () => ReadonlySet<number>;
}

function weighIn(index: SearchIndex, found: ClauseMatches): WeighedClause {
  let told: Set<number> | undefined;
  const tell = () => {
    const events = [...found.keys()].filter((number) => index.kindOf(number) === 'event');
    return new Set(index.tellers(events));
  };
  return {
    found,
    rarity: rarity(index, found.size),
    told: () => {
      told ??= tell();
      return told;
    },
  };
}

/**
 * What a passage lacks of the clauses.
 *
 * @param told what counts of what only an event says that it tells of, from 0 to 1: for questions, and passages that may answer them
 */
function missingOf(number: number, clauses: readonly WeighedClause[], told: number): number {
  let missing = 0;
  for (const clause of clauses) {
    if (clause.found.has(number)) continue;
    const isTold = told > 0 && clause.told().has(number);
    missing += isTold ? clause.rarity * (1 - told) : clause.rarity;
  }
  return missing;
}

/** Says which terms are read, all at once. */
function prepare(index: SearchIndex, { required, wished, excluded, date }: Plan): void {
  const clauses: readonly Clause[] = [...required, ...wished, ...excluded];
  const ways = [...clauses, ...(date ? [date.clause] : [])].flatMap((clause) => clause.ways);
  index.prepare(
    ways
      .filter(({ words, counted }) => words.length > 0 && !counted)
      .map((way) => rarestOf(index, way)[1]),
  );
}

/** What was asked in the passages, best first: see `compareHits`. */
export function findPassages(index: SearchIndex, plan: Plan): FoundPassages {
  prepare(index, plan);
  const weigh = (found: ClauseMatches) => weighIn(index, found);
  const words = plan.required.map((clause) => ({ ...clause, found: findClause(index, clause) }));
  if (words.some(({ strict, found }) => strict && found.size === 0)) return NOTHING;
  const { fits, clauses: dates } = findDate(index, plan);
  const known = [...words.map(({ found }) => found), ...dates]
    .filter((found) => found.size > 0)
    .map(weigh);
  const wished = plan.wished.map((wish) => weigh(findWish(index, wish)));
  const { named, literal } = findWritten(index, thingsNamed(index, plan));
  const strict = words.filter((clause) => clause.strict).map(({ found }) => found);
  const clauses = [...known, ...wished.filter(({ found }) => found.size > 0)];

  const mayAnswer = (number: number) => wished.some(({ found }) => found.has(number));
  const lacking = new Map<number, number>();
  for (const { found } of known) {
    for (const number of found.keys()) {
      if (lacking.has(number) || strict.some((phrase) => !phrase.has(number))) continue;
      lacking.set(number, missingOf(number, known, mayAnswer(number) ? 1 : 0));
    }
  }
  const whole = known.reduce((sum, { rarity: worth }) => sum + worth, 0);
  let least = Number.POSITIVE_INFINITY;
  for (const missing of lacking.values()) least = Math.min(least, missing);
  const isReport = (number: number) => index.kindOf(number) === 'article';
  const partial = ![...lacking].some(([number, missing]) => missing === 0 && isReport(number));
  const isShown = (missing: number) =>
    missing === 0 || (partial && whole - missing >= (whole - least) * LEAST_OF_BEST);
  const shown = new Set([
    ...[...lacking].filter(([, missing]) => isShown(missing)).map(([number]) => number),
    ...named.keys(),
  ]);
  const ranked = [...shown].map((number): Ranked => {
    const own = literal.get(number);
    const rank = rankPassage(index, number, own ? [weigh(new Map([[number, own]]))] : clauses);
    const missing = missingOf(number, clauses, mayAnswer(number) ? TOLD : 0);
    const dated = missing === 0 ? (fits.get(number) ?? 0) : 0;
    const isPreferred = wished.length === 0 ? rank.isPreferred : index.kindOf(number) === 'event';
    return { ...rank, named: named.get(number) ?? 0, dated, missing, isPreferred };
  });
  return {
    ranked: ranked.sort(compareHits),
    partial:
      known.length > 1 &&
      !ranked.some(({ missing }) => missing === 0) &&
      ![...lacking.values()].includes(0),
  };
}
