import { countedUnits } from '../asking.ts';
import type { WholeIndex } from '../open-index.ts';
import { termOf } from '../term.ts';
import { type ListedPassage, packOccurrences, packRising } from './lists.ts';
import { nameLists } from './name-shards.ts';
import { LISTS } from './shard-data.ts';

/** Occurrences by passage, as a list has them. */
function byPassage(
  index: WholeIndex,
  at: readonly (readonly [position: number, form: number])[],
): ListedPassage[] {
  return [...Map.groupBy(at, ([position]) => index.passageAt(position))].map(
    ([passage, places]) => {
      const { title, names, text, scraped } = index.zonesOf(passage);
      return {
        passage,
        zones: { names: names - title, text: text - title, scraped: scraped - title },
        positions: places.map(([position]) => position - title),
        forms: places.map(([, form]) => form),
      };
    },
  );
}

/** A list before it has a place in a file. */
export interface List {
  readonly term: string;
  readonly count: number;
  readonly forms: string;
  readonly blocks: readonly { readonly first: number; readonly packed: string }[];
}

function* cut<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function foldedAt(index: WholeIndex, position: number): string {
  const entry = index.laidOut.entries[index.laidOut.words[position] ?? 0];
  return typeof entry === 'object' ? entry.folded : '';
}

/** The lists of occurrences: of the terms, of counted units, of the names of places. */
function* occurrenceLists(index: WholeIndex, block: number): Generator<List> {
  const listOf = (
    term: string,
    at: ArrayLike<number>,
    forms: readonly string[],
    formOf: (i: number, position: number) => number,
  ) => {
    const places = Array.from(at, (position, i) => [position, formOf(i, position)] as const);
    const listed = byPassage(index, places);
    const blocks = [...cut(listed, block)].map((part) => ({
      first: part[0]?.passage ?? 0,
      packed: packOccurrences(part, forms.length),
    }));
    return {
      term,
      count: at.length,
      forms: forms.join(' ') === term ? '' : forms.join(' '),
      blocks,
    };
  };
  const listWords = (term: string, at: ArrayLike<number>) => {
    const forms = [...new Set(Array.from(at, (position) => foldedAt(index, position)))];
    return listOf(term, at, forms, (_, position) => forms.indexOf(foldedAt(index, position)));
  };
  for (const [term, at] of index.positions) yield listWords(term, at);
  for (const unit of countedUnits) {
    const term = termOf(unit, index.irregular);
    const { positions } = index.counted(term);
    if (positions.length > 0) yield listWords(LISTS.counted(term), positions);
  }
  const places = [...index.places()].sort((a, b) => a.position - b.position);
  const lengths = Array.from(
    { length: Math.max(0, ...places.map(({ length }) => length)) + 1 },
    (_, i) => `${i}`,
  );
  if (places.length > 0) {
    yield listOf(
      LISTS.places,
      places.map(({ position }) => position),
      lengths,
      (i) => places[i]?.length ?? 0,
    );
  }
}

/** The lists of passages and names: who tells of an event, what a filter leaves, which names have a term. */
function* plainLists(index: WholeIndex): Generator<List> {
  const lists = new Map<string, number[]>();
  const add = (term: string, number: number) => {
    const list = lists.get(term);
    if (list && list.at(-1) !== number) list.push(number);
    else if (!list) lists.set(term, [number]);
  };
  for (let passage = 0; passage < index.size; passage++) {
    for (const facet of ['report', 'person', 'day'] as const) {
      for (const id of index.idsOf(facet, passage)) add(LISTS.facet(facet, id), passage);
    }
  }
  const told = new Set(index.tellers([...index.dated().keys()]));
  for (const teller of [...told].sort((a, b) => a - b)) add(LISTS.told, teller);
  for (const [term, name] of nameLists(index)) add(term, name);
  for (const [term, numbers] of lists) {
    yield {
      term,
      count: numbers.length,
      forms: '',
      blocks: [{ first: 0, packed: packRising(numbers) }],
    };
  }
}

/** All lists of an index, in the order of what they are of. */
export function makeLists(index: WholeIndex, block: number): List[] {
  const lists = [...occurrenceLists(index, block), ...plainLists(index)];
  return lists.sort((a, b) => (a.term < b.term ? -1 : 1));
}
