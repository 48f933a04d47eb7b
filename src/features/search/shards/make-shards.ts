import { createHash } from 'node:crypto';
import { encodeNumbers } from '../codes.ts';
import { BREAK, INDEX_VERSION, type IndexData } from '../index-data.ts';
import { openIndex, type WholeIndex } from '../open-index.ts';
import { passageKinds } from '../passage.ts';
import { inFiles } from './in-files.ts';
import { packRising } from './lists.ts';
import { type List, makeLists } from './make-lists.ts';
import { fileNames } from './name-shards.ts';
import type { ShardedIndex, TermEntry, TextRecord, WordShard } from './shard-data.ts';

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

  const lists = makeLists(index, sizes.block);
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
  const events = index.passages.flatMap(({ kind }, i) => (kind === 'event' ? [i] : []));
  const tellers = inFiles(
    events.map((event) => packRising(index.tellers([event]))),
    sizes.file,
    ({ length }) => length + 3,
  );
  put('tellers', tellers);
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
    tellers: encodeNumbers(tellers.map(({ length }) => length)),
  };
  return { root, files };
}
