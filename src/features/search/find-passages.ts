import { type ClauseMatches, findClause } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { type Ranked, rankPassage, rarity } from './rank.ts';
import type { Clause } from './ways.ts';

/** Passages that have a part of what was asked must have this share of it, counted by rarity. */
const LEAST_SHARE = 0.5;

/** Passages in the order in which they are shown. */
export interface FoundPassages {
  readonly ranked: readonly Ranked[];
  /** Whether some have only the most of what was asked, for want of a report that has all of it. */
  readonly partial: boolean;
}

/**
 * Passages that meet all clauses; where no passage of a report does, behind them those of reports that meet most.
 * Reports come before the rest of the story, which is made from them.
 */
export function findPassages(index: SearchIndex, required: readonly Clause[]): FoundPassages {
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
  const most = partial ? mostOf(clauses).filter(isReport) : [];
  const rank = (passages: readonly number[]) =>
    passages
      .flatMap((passage) => rankPassage(index, passage, clauses) ?? [])
      .sort(
        (a, b) =>
          Number(isReport(b.passage)) - Number(isReport(a.passage)) ||
          b.score - a.score ||
          a.passage - b.passage,
      );
  return { ranked: [...rank(inAll), ...rank(most)], partial: most.length > 0 };
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
