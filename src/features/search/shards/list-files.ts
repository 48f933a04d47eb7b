import type { Zones } from '../lay-out.ts';
import type { Occurrences } from '../search-index.ts';
import { readOccurrences, readRising } from './lists.ts';
import { placeOfNumber } from './place-of-number.ts';
import { STRIDE, type TermEntry } from './shard-data.ts';
import type { ShardFiles } from './shard-files.ts';
import type { WordFiles } from './word-files.ts';

interface Block {
  /** Rising. */
  readonly positions: readonly number[];
  readonly forms: readonly number[];
}

interface Term {
  readonly count: number;
  readonly forms: readonly string[];
  readonly blocks: readonly {
    readonly file: string;
    readonly place: number;
    readonly first: number;
  }[];
}

function readEntry([term, count, forms, ...numbers]: TermEntry): Term {
  const blocks = Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [file = 0, place = 0, first = 0] = numbers.slice(i * 3, i * 3 + 3);
    return { file: `lists${file}`, place, first };
  });
  return { count, forms: (forms || term).split(' '), blocks };
}

/** Lists of where terms occur, in blocks, and the zones of the passages that are in them. */
export class ListFiles {
  readonly zones = new Map<number, Zones>();
  private readonly blocks = new Map<string, Block>();
  private readonly read = new Map<string, Occurrences>();
  private readonly lists = new Map<string, readonly number[]>();
  private readonly files: ShardFiles;
  private readonly words: WordFiles;

  constructor(words: WordFiles, files: ShardFiles) {
    this.words = words;
    this.files = files;
  }

  private term(term: string): Term | undefined {
    const entry = this.words.at(term).terms.get(term);
    return entry && readEntry(entry);
  }

  countOf(term: string): number {
    return this.words.at(term).terms.get(term)?.[1] ?? 0;
  }

  /** The files in which whole lists stand. */
  filesOf(terms: Iterable<string>): string[] {
    return [...terms].flatMap((term) => this.term(term)?.blocks.map(({ file }) => file) ?? []);
  }

  private block({ file, place }: Term['blocks'][number], forms: number): Block {
    const name = `${file} ${place}`;
    const known = this.blocks.get(name);
    if (known) return known;
    const positions: number[] = [];
    const written: number[] = [];
    const packed = this.files.get<readonly string[]>(file)[place] ?? '';
    for (const listed of readOccurrences(packed, forms)) {
      const start = listed.passage * STRIDE;
      const { names, text, scraped } = listed.zones;
      const ends = { quoted: start + scraped, end: start + scraped };
      this.zones.set(listed.passage, {
        ...{ title: start, names: start + names, text: start + text, scraped: start + scraped },
        ...ends,
      });
      for (const position of listed.positions) positions.push(start + position);
      written.push(...listed.forms);
    }
    const block = { positions, forms: written };
    this.blocks.set(name, block);
    return block;
  }

  /** @throws NotLoaded for all files of the list */
  occurrences(term: string): Occurrences {
    const known = this.read.get(term) ?? this.readOccurrences(term);
    this.read.set(term, known);
    return known;
  }

  private readOccurrences(term: string): Occurrences {
    const found = this.term(term);
    if (!found) return { positions: [], isWritten: () => false };
    this.files.need(found.blocks.map(({ file }) => file));
    const blocks = found.blocks.map((block) => this.block(block, found.forms.length));
    const forms = blocks.flatMap((block) => block.forms);
    return {
      positions: blocks.flatMap((block) => block.positions),
      isWritten: (i, word) => found.forms[forms[i] ?? -1] === word,
    };
  }

  /** Of rising positions those at which a term stands, in a form if one is asked for. */
  standing(term: string, form: string | undefined, positions: readonly number[]): number[] {
    const found = this.term(term);
    if (!found) return [];
    const firsts = found.blocks.map(({ first }) => first);
    const blockAt = (position: number) => {
      const passage = Math.floor(position / STRIDE);
      const place = placeOfNumber(firsts, passage);
      return found.blocks[firsts[place] === passage ? place : place - 1];
    };
    this.files.need(positions.flatMap((position) => blockAt(position)?.file ?? []));
    return positions.filter((position) => {
      const at = blockAt(position);
      if (!at) return false;
      const block = this.block(at, found.forms.length);
      const place = placeOfNumber(block.positions, position);
      if (block.positions[place] !== position) return false;
      return form === undefined || found.forms[block.forms[place] ?? -1] === form;
    });
  }

  /** @throws NotLoaded for all files of some lists */
  needAll(terms: readonly string[]): void {
    this.files.need(terms.map((term) => this.words.fileOf(term)));
    this.files.need(this.filesOf(terms));
  }

  /** What some lists of passages or names have, together. */
  allPlain(terms: readonly string[]): number[] {
    this.needAll(terms);
    return terms.flatMap((term) => this.plain(term));
  }

  /** A list of passages or names. */
  plain(term: string): readonly number[] {
    const known = this.lists.get(term);
    if (known) return known;
    const [block] = this.term(term)?.blocks ?? [];
    const packed = block && this.files.get<readonly string[]>(block.file)[block.place];
    const list = readRising(packed ?? '');
    this.lists.set(term, list);
    return list;
  }
}
