import type { SearchIndex } from './open-index.ts';
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

const NUMBER = /^(?:\d.*|half)$/;
const NONE: Uint32Array = new Uint32Array();

function wordAt(index: SearchIndex, position: number) {
  const entry = index.entries[index.words[position] ?? 0];
  return typeof entry === 'object' ? entry : undefined;
}

/** The word of the row that occurs least often, for which alone the positions are read. */
function rarest(index: SearchIndex, way: Way): { offset: number; positions: Uint32Array } {
  let found: { offset: number; positions: Uint32Array } = { offset: 0, positions: NONE };
  way.words.forEach((word, offset) => {
    const term = way.exact ? termOf(word, index.irregular) : word;
    const positions = index.positions.get(term) ?? NONE;
    if (offset === 0 || positions.length < found.positions.length) found = { offset, positions };
  });
  return found;
}

function* matchesOf(index: SearchIndex, way: Way): Generator<TermMatch> {
  const { offset, positions } = rarest(index, way);
  const property = way.exact ? 'folded' : 'term';
  // Positions are those of a term: one that is asked for alone needs no second look.
  const isSure = way.words.length === 1 && !way.exact;
  const isCounted = (position: number) => NUMBER.test(wordAt(index, position - 1)?.term ?? '');
  const stands = (position: number) =>
    isSure || way.words.every((word, i) => wordAt(index, position + i)?.[property] === word);
  for (const at of positions) {
    const position = at - offset;
    if (!stands(position) || (way.counted && !isCounted(position))) continue;
    const inFull = way.typed !== undefined && wordAt(index, position)?.folded === way.typed;
    yield { position, length: way.words.length, weight: inFull ? 1 : way.weight };
  }
}

/** Whether any passage meets a clause. */
export function isMet(index: SearchIndex, { ways }: Pick<Clause, 'ways'>): boolean {
  return ways.some((way) => !matchesOf(index, way).next().done);
}

/** Finds a clause in the passages. */
export function findClause(index: SearchIndex, clause: Pick<Clause, 'ways'>): ClauseMatches {
  const found = new Map<number, TermMatch[]>();
  const seen = new Set<number>();
  for (const way of [...clause.ways].sort((a, b) => b.weight - a.weight)) {
    for (const match of matchesOf(index, way)) {
      const passage = index.passageAt[match.position] ?? 0;
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
