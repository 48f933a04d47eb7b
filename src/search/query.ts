import { type ClauseMatches, findClause, type Match } from './match.ts';
import type { OpenPassage, SearchIndex } from './open-index.ts';
import type { Label, PassageKind } from './passage.ts';
import { type Clause, type Note, planQuery } from './plan.ts';
import { type Ranked, rankPassage, rarity } from './rank.ts';
import { chooseRange, type Range, type SnippetPart, snippetParts } from './snippet.ts';
import { textFragment } from './text-fragment.ts';

/** Ids to which results are narrowed; an empty or missing one does not. */
export interface SearchFilters {
  readonly kind?: string | undefined;
  readonly report?: string | undefined;
  readonly person?: string | undefined;
  readonly day?: string | undefined;
}

/** One passage that was found. */
export interface Hit {
  readonly kind: PassageKind;
  /** The block's id for a passage of a report, else the entry's. */
  readonly id: string;
  /** The report that it stands in; undefined for other kinds. */
  readonly report: Label | undefined;
  readonly title: readonly SnippetPart[];
  readonly snippet: readonly SnippetPart[];
  /** The scraped wording around the match, when only that has what was asked. */
  readonly scraped: readonly SnippetPart[] | undefined;
  /** `text=…` for the address of a passage of a report; may be empty. */
  readonly fragment: string;
  readonly score: number;
}

/** How many passages each choice of a filter would leave, the other filters as they are. */
export type FilterCounts = Readonly<Record<keyof SearchFilters, Readonly<Record<string, number>>>>;

export interface SearchResult {
  /** Passages of reports before entries of the story, best first. */
  readonly hits: readonly Hit[];
  /** Of all that was found, of which `hits` may be only the first. */
  readonly total: number;
  readonly counts: FilterCounts;
  readonly notes: readonly Note[];
  /** Set when no report has a passage with all that was asked, and those shown have the most of it. */
  readonly partial: boolean;
}

/** Passages that have a part of what was asked must have this share of it, counted by rarity. */
const LEAST_SHARE = 0.5;
const MOST_HITS = 100;

const FACETS: Readonly<
  Record<keyof SearchFilters, (index: SearchIndex, passage: OpenPassage) => readonly string[]>
> = {
  kind: (_, passage) => [passage.kind],
  report: (index, passage) => passage.reports.map((i) => index.data.reports[i]?.id ?? ''),
  person: (index, passage) => passage.people.map((i) => index.data.people[i]?.id ?? ''),
  day: (index, passage) => passage.days.map((i) => index.data.days[i] ?? ''),
};
const FACET_NAMES = Object.keys(FACETS) as (keyof SearchFilters)[];

interface Found {
  readonly ranked: readonly Ranked[];
  readonly partial: boolean;
}

/**
 * Passages that meet all clauses; where no passage of a report does, also those of reports that meet most of them.
 * Reports come first: everything else in the story is made from them.
 */
function findPassages(index: SearchIndex, required: readonly Clause[]): Found {
  const clauses = required.map((clause) => {
    const found = findClause(index, clause);
    return { found, rarity: rarity(index, found.size) };
  });
  const nothing = { ranked: [], partial: false };
  if (clauses.length === 0 || clauses.some((clause) => clause.found.size === 0)) return nothing;
  const smallest = clauses.reduce((a, b) => (a.found.size <= b.found.size ? a : b));
  const inAll = [...smallest.found.keys()].filter((passage) =>
    clauses.every((clause) => clause.found.has(passage)),
  );
  const isReport = (passage: number) => index.passages[passage]?.kind === 'article';
  const partial = !inAll.some(isReport);
  const passages = partial ? [...inAll, ...mostOf(clauses).filter(isReport)] : inAll;
  const ranked = passages
    .flatMap((passage) => rankPassage(index, passage, clauses) ?? [])
    .sort(
      (a, b) =>
        Number(isReport(b.passage)) - Number(isReport(a.passage)) ||
        b.score - a.score ||
        a.passage - b.passage,
    );
  return { ranked, partial: partial && ranked.length > inAll.length };
}

function mostOf(clauses: readonly { found: ClauseMatches; rarity: number }[]): number[] {
  const shares = new Map<number, number>();
  for (const clause of clauses) {
    for (const passage of clause.found.keys()) {
      shares.set(passage, (shares.get(passage) ?? 0) + clause.rarity);
    }
  }
  const whole = clauses.reduce((sum, clause) => sum + clause.rarity, 0);
  return [...shares]
    .filter(([, share]) => share >= whole * LEAST_SHARE)
    .map(([passage]) => passage);
}

function restoredRange(index: SearchIndex, passage: OpenPassage, match: Match): Range {
  if (match.position < passage.scraped) {
    return { from: match.position, to: match.position + match.length };
  }
  const last = match.position + match.length - 1;
  return { from: index.restoredFrom[match.position] ?? 0, to: index.restoredTo[last] ?? 0 };
}

function show(index: SearchIndex, ranked: Ranked): Hit | undefined {
  const passage = index.passages[ranked.passage];
  if (!passage) return undefined;
  const marks = ranked.matches.map((list) => list.map((m) => restoredRange(index, passage, m)));
  const flat = marks.flat();
  const title: Range = { from: passage.title, to: passage.text - 1 };
  const whole: Range = { from: passage.text, to: passage.scraped - 1 };
  const inText = marks.map((list) => list.filter((mark) => mark.from >= whole.from));
  const range = chooseRange(index, passage, inText);
  const isReport = passage.kind === 'article';
  const report = isReport ? index.data.reports[passage.reports[0] ?? -1] : undefined;
  const shown = inText
    .flat()
    .filter((m) => m.to > m.from && m.from >= range.from && m.to <= range.to);
  return {
    kind: passage.kind,
    id: passage.id,
    report,
    title: snippetParts(index, title, title, flat),
    snippet: snippetParts(index, range, whole, flat),
    scraped: ranked.scraped ? scrapedWording(index, passage, ranked) : undefined,
    fragment: isReport ? textFragment(index, shown, whole) : '',
    score: ranked.score,
  };
}

const SCRAPED_MARGIN = 6;

function scrapedWording(index: SearchIndex, passage: OpenPassage, ranked: Ranked): SnippetPart[] {
  const marks = ranked.matches
    .flat()
    .filter((match) => match.position >= passage.scraped)
    .map((match) => ({ from: match.position, to: match.position + match.length }));
  const whole = { from: passage.scraped, to: passage.end - 1 };
  const first = marks[0] ?? whole;
  const range = {
    from: Math.max(whole.from, first.from - SCRAPED_MARGIN),
    to: Math.min(whole.to, first.to + SCRAPED_MARGIN),
  };
  return snippetParts(index, range, whole, marks);
}

function facetsOf(index: SearchIndex, ranked: Ranked, name: keyof SearchFilters) {
  const passage = index.passages[ranked.passage];
  return passage ? FACETS[name](index, passage) : [];
}

/**
 * Answers a query.
 *
 * @param text words in any order, `"exact phrases"`, `-without`; the last word may be unfinished
 * @param filters ids that narrow the answer
 * @param options `typing` while the reader is still at the last word; `limit`, most hits that are returned
 */
export function query(
  index: SearchIndex,
  text: string,
  filters: SearchFilters = {},
  { typing = false, limit = MOST_HITS }: { typing?: boolean; limit?: number } = {},
): SearchResult {
  const plan = planQuery(index, text, typing);
  const { ranked, partial } = findPassages(index, plan.required);
  const barred = plan.excluded.map((clause) => findClause(index, clause));
  const passes = (item: Ranked, name: keyof SearchFilters) =>
    !filters[name] || facetsOf(index, item, name).includes(filters[name]);
  const counts: Record<keyof SearchFilters, Record<string, number>> = {
    kind: {},
    report: {},
    person: {},
    day: {},
  };
  const kept = ranked.filter((item) => {
    if (barred.some((found) => found.has(item.passage))) return false;
    const failed = FACET_NAMES.filter((name) => !passes(item, name));
    for (const name of FACET_NAMES) {
      if (failed.some((other) => other !== name)) continue;
      for (const id of facetsOf(index, item, name)) {
        counts[name][id] = (counts[name][id] ?? 0) + 1;
      }
    }
    return failed.length === 0;
  });
  return {
    hits: kept.slice(0, limit).flatMap((item) => show(index, item) ?? []),
    total: kept.length,
    counts,
    notes: plan.notes,
    partial: partial && kept.some((item) => index.passages[item.passage]?.kind === 'article'),
  };
}
