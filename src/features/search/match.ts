import type { Occurrences, SearchIndex } from './search-index.ts';
import { termOf } from './term.ts';
import type { Clause, Way } from './ways.ts';

/** Words in a row, at a position of the index, that meet a clause. */
export interface TermMatch {
  readonly position: number;
  readonly length: number;
  readonly weight: number;
}

/** Matches of one clause in each passage that has some. */
export type ClauseMatches = ReadonlyMap<number, readonly TermMatch[]>;

const termsOf = (index: SearchIndex, { words, exact }: Way) =>
  exact ? words.map((word) => termOf(word, index.irregular)) : words;

/** The term of a row that occurs least often, for which alone all positions are read: its place and it. */
export function rarestOf(index: SearchIndex, way: Way): [offset: number, term: string] {
  const terms = termsOf(index, way);
  let best = 0;
  terms.forEach((term, i) => {
    if (index.countOf(term) < index.countOf(terms[best] ?? '')) best = i;
  });
  return [best, terms[best] ?? ''];
}

/** Positions at which the words of a way stand in a row. */
function rowsOf(index: SearchIndex, way: Way): readonly number[] {
  const [offset, term] = rarestOf(index, way);
  const { positions, isWritten }: Occurrences = index.occurrences(term);
  const rare = way.words[offset] ?? '';
  let rows: readonly number[] = Array.from(positions).filter(
    (_, i) => !way.exact || isWritten(i, rare),
  );
  rows = rows.map((position) => position - offset);
  way.words.forEach((word, i) => {
    if (i === offset || rows.length === 0) return;
    const standing = index.standing(
      word,
      way.exact,
      rows.map((position) => position + i),
    );
    rows = standing.map((position) => position - i);
  });
  return rows;
}

function* matchesOf(index: SearchIndex, way: Way): Generator<TermMatch> {
  const { weight, typed, words } = way;
  if (way.places) {
    for (const place of index.places()) yield { ...place, weight };
    return;
  }
  if (words.length > 1 || way.exact) {
    for (const position of rowsOf(index, way)) yield { position, length: words.length, weight };
    return;
  }
  const [term = ''] = words;
  const { positions, isWritten } = way.counted ? index.counted(term) : index.occurrences(term);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] ?? 0;
    const inFull = typed !== undefined && isWritten(i, typed);
    yield { position, length: 1, weight: inFull ? 1 : weight };
  }
}

/** Whether any passage meets a clause. */
export function isMet(index: SearchIndex, { ways }: Pick<Clause, 'ways'>): boolean {
  return ways.some(
    (way) =>
      (way.words.length === 1 && !way.exact && index.countOf(way.words[0] ?? '') > 0) ||
      !matchesOf(index, way).next().done,
  );
}

/** Finds a clause in the passages. */
export function findClause(index: SearchIndex, clause: Pick<Clause, 'ways'>): ClauseMatches {
  const found = new Map<number, TermMatch[]>();
  const seen = new Set<number>();
  for (const way of [...clause.ways].sort((a, b) => b.weight - a.weight)) {
    for (const match of matchesOf(index, way)) {
      const passage = index.passageAt(match.position);
      if (clause.ways.length > 1) {
        if (seen.has(match.position)) continue;
        for (let i = 0; i < match.length; i++) seen.add(match.position + i);
      }
      const list = found.get(passage);
      if (list) list.push(match);
      else found.set(passage, [match]);
    }
  }
  return found;
}
