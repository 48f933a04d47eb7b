import { createHash } from 'node:crypto';
import { countedUnits } from '../asking.ts';
import { encodeNumbers } from '../codes.ts';
import { BREAK, INDEX_VERSION, type IndexData } from '../index-data.ts';
import { openIndex, type WholeIndex } from '../open-index.ts';
import { passageKinds } from '../passage.ts';
import { termOf } from '../term.ts';
import { inFiles } from './in-files.ts';
import { type ListedPassage, packOccurrences, packRising } from './lists.ts';
import { fileNames, nameLists } from './name-shards.ts';
import {
  LISTS,
  type ShardedIndex,
  type TermEntry,
  type TextRecord,
  type WordShard,
} from './shard-data.ts';

/** Characters of a file before it is compressed, and passages of a block of a list. */
export interface ShardSizes {
  readonly file: number;
  readonly block: number;
}

export const SHARD_SIZES: ShardSizes = { file: 16_000, block: 2_000 };

/** An index in parts: what is fetched first, and the other files by their names. */
export interface MadeShards {
  readonly root: ShardedIndex;
  readonly files: ReadonlyMap<string, string>;
}

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
interface List {
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
function* occurrenceLists(index: WholeIndex, { block }: ShardSizes): Generator<List> {
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
  for (let event = 0; event < index.size; event++) {
    for (const teller of index.tellers([event])) add(LISTS.tellers(event), teller);
  }
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

/** Texts by passage, each with what is shown of it. */
function textRecords({ data, passages }: WholeIndex): TextRecord[] {
  return passages.map(({ id, kind, reports: [report = ''] }, i) => [
    id,
    data.titles[i] ?? '',
    data.texts[i] ?? '',
    kind === 'article' ? report : '',
    data.versionsOf[i] ?? '',
  ]);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that is filed under a word, in the order of the words. */
function wordShards(index: WholeIndex, terms: readonly TermEntry[], size: number) {
  const filed = [
    ...[...index.folded].map(([word, usual]) => ({
      key: word,
      words: [usual === word ? word : `${word} ${usual}`],
    })),
    ...terms.map((entry) => ({ key: entry[0], terms: [entry] })),
    ...[...index.irregular].map(([form, base]) => ({
      key: form,
      irregular: [[form, base] as const],
    })),
    ...[...index.aliases].map(([name, groups]) => ({
      key: name,
      aliases: [[name, groups.map((group) => group.map((words) => words.join(' ')))] as const],
    })),
  ].sort((a, b) => compare(a.key, b.key));
  const byKey = [...Map.groupBy(filed, ({ key }) => key)];
  return inFiles(byKey, size, (item) => JSON.stringify(item).length).map((items) => {
    const parts: Partial<WordShard>[] = items.flatMap(([, of]) => of);
    const shard: WordShard = {
      words: parts.flatMap(({ words = [] }) => words),
      terms: parts.flatMap((part) => part.terms ?? []),
      irregular: parts.flatMap(({ irregular = [] }) => irregular),
      aliases: parts.flatMap(({ aliases = [] }) => aliases),
    };
    return { first: items[0]?.[0] ?? '', shard };
  });
}

/** Puts an index into parts, of which a question needs few: see `openShards`. */
export function makeShards(data: IndexData, sizes = SHARD_SIZES): MadeShards {
  const index = openIndex(data);
  const files = new Map<string, string>();
  const put = (kind: string, parts: readonly unknown[]) => {
    for (const [i, part] of parts.entries()) files.set(`${kind}${i}`, JSON.stringify(part));
  };

  const lists = [...occurrenceLists(index, sizes), ...plainLists(index)].sort((a, b) =>
    compare(a.term, b.term),
  );
  const blocks = lists.flatMap((list) => list.blocks.map((block) => ({ ...block, list })));
  const listFiles = inFiles(blocks, sizes.file, ({ packed }) => packed.length);
  put(
    'lists',
    listFiles.map((file) => file.map(({ packed }) => packed)),
  );
  const placed = new Map<List, number[]>(lists.map((list) => [list, []]));
  for (const [number, file] of listFiles.entries()) {
    for (const [i, { list, first }] of file.entries()) placed.get(list)?.push(number, i, first);
  }
  const terms = lists.map(
    (list): TermEntry => [list.term, list.count, list.forms, ...(placed.get(list) ?? [])],
  );

  const words = wordShards(index, terms, sizes.file);
  put(
    'words',
    words.map(({ shard }) => shard),
  );
  const titleOf = new Map(
    index.passages.flatMap(({ kind, id }, i) =>
      kind === 'report' ? [[id, data.titles[i]?.split(BREAK)[0] ?? '']] : [],
    ),
  );
  const texts = inFiles(textRecords(index), sizes.file, (record) => JSON.stringify(record).length);
  put(
    'texts',
    texts.map((passages) => ({
      titles: Object.fromEntries(
        passages.flatMap(([, , , slug]) => (slug ? [[slug, titleOf.get(slug) ?? slug]] : [])),
      ),
      passages,
    })),
  );
  const names = fileNames(index, sizes.file);
  put('names', names);
  const dated = [...index.dated()];
  put('dated', [
    { events: dated.map(([event]) => event), when: dated.map(([, when]) => when.join(' ')) },
  ]);

  const kinds: [number, number][] = [];
  for (const { kind } of index.passages) {
    const last = kinds.at(-1);
    if (last && last[0] === passageKinds.indexOf(kind)) last[1] += 1;
    else kinds.push([passageKinds.indexOf(kind), 1]);
  }
  const digest = createHash('sha256')
    .update([...files].flat().join('\0'))
    .digest('hex');
  const root: ShardedIndex = {
    version: INDEX_VERSION,
    language: data.language,
    shards: digest.slice(0, 12),
    size: index.size,
    averageLength: index.averageLength,
    kinds,
    words: words.map(({ first }) => first),
    texts: encodeNumbers(texts.map(({ length }) => length)),
    names: encodeNumbers(names.map(({ length }) => length)),
  };
  return { root, files };
}
