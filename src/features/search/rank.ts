import { wordsIn, type Zones } from './lay-out.ts';
import type { ClauseMatches, TermMatch } from './match.ts';
import type { Standing } from './order.ts';
import type { SearchIndex } from './search-index.ts';

/** Okapi BM25 (Robertson and Zaragoza 2009), with lengths counted in words. */
const K1 = 1.2;
const B = 0.5;
const ZONE = { title: 2, text: 1, scraped: 0.5 };
/** A headline that was taken out of a report has no restored text. */
const REMOVED = 0.5;
const NEARNESS = 0.6;

export interface Ranked extends Standing {
  /** Of each clause that the passage meets, in the restored text where it is there, else as scraped. */
  readonly matches: readonly (readonly TermMatch[])[];
  /** Whether a clause is met by the scraped wording alone. */
  readonly scraped: boolean;
}

function isScraped(passage: Zones, match: TermMatch): boolean {
  return match.position >= passage.scraped;
}

/** The matches that are shown and counted: those in the scraped wording only where there are no others. */
function readable(passage: Zones, matches: readonly TermMatch[]): readonly TermMatch[] {
  const restored = matches.filter((match) => !isScraped(passage, match));
  return restored.length > 0 ? restored : matches;
}

function frequency(passage: Zones, matches: readonly TermMatch[]): number {
  let sum = 0;
  for (const match of matches) {
    const zone = isScraped(passage, match)
      ? ZONE.scraped
      : match.position < passage.text
        ? ZONE.title
        : ZONE.text;
    sum += zone * match.weight;
  }
  return sum;
}

/** From 0 to 1: how close together, and in the order asked, the clauses are met. */
function nearness(clauses: readonly (readonly TermMatch[])[]): number {
  let sum = 0;
  for (let i = 1; i < clauses.length; i++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const a of clauses[i - 1] ?? []) {
      for (const b of clauses[i] ?? []) {
        const ahead = b.position - (a.position + a.length);
        const distance = ahead >= 0 ? ahead : a.position - (b.position + b.length) + 1;
        nearest = Math.min(nearest, Math.max(0, distance));
      }
    }
    sum += 1 / (1 + nearest / 2);
  }
  return clauses.length > 1 ? sum / (clauses.length - 1) : 0;
}

/** What meeting a clause is worth: the fewer passages have it, the more. */
export function rarity(index: SearchIndex, found: number): number {
  return Math.log(1 + (index.size - found + 0.5) / (found + 0.5));
}

/** What a clause found in all passages. An empty list of matches: met, but not by words that can be shown. */
export interface FoundClause {
  readonly found: ClauseMatches;
  readonly rarity: number;
}

/** How well a passage meets some clauses, and where. */
export function rankPassage(
  index: SearchIndex,
  number: number,
  clauses: readonly FoundClause[],
): Omit<Ranked, 'named' | 'dated' | 'missing'> {
  const met = clauses.flatMap(({ found, rarity }) => {
    const list = found.get(number) ?? [];
    return list.length > 0 ? { list, rarity } : [];
  });
  const kept = { passage: number, isPreferred: index.kindOf(number) === 'article' };
  if (met.length === 0) return { ...kept, score: 0, matches: [], scraped: false };
  const passage = index.zonesOf(number);
  const norm = K1 * (1 - B + (B * wordsIn(passage)) / index.averageLength);
  const matches: (readonly TermMatch[])[] = [];
  let score = 0;
  for (const { list, rarity } of met) {
    const shown = readable(passage, list);
    const times = frequency(passage, shown);
    const best = Math.max(...shown.map((match) => match.weight));
    score += (rarity * best * times * (K1 + 1)) / (times + norm);
    matches.push(shown);
  }
  const scraped = matches.some((list) => list.every((match) => isScraped(passage, match)));
  score *= 1 + NEARNESS * nearness(matches);
  if (passage.scraped === passage.text + 1) score *= REMOVED;
  return { ...kept, score, matches, scraped };
}
