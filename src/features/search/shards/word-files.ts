import { placeOf } from '../sorted-words.ts';
import type { TermEntry, WordShard } from './shard-data.ts';
import type { ShardFiles } from './shard-files.ts';

/** After all words that begin alike. */
const LAST = '\uffff';

interface OpenShard {
  readonly words: ReadonlyMap<string, string>;
  readonly sorted: readonly string[];
  readonly terms: ReadonlyMap<string, TermEntry>;
  readonly sortedTerms: readonly string[];
  readonly irregular: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;
}

function openShard({ words, terms, irregular, aliases }: WordShard): OpenShard {
  const usual = words.map((line) => {
    const [word = '', form = word] = line.split(' ');
    return [word, form] as const;
  });
  return {
    words: new Map(usual),
    sorted: usual.map(([word]) => word),
    terms: new Map(terms.map((entry) => [entry[0], entry])),
    sortedTerms: terms.map(([term]) => term),
    irregular: new Map(irregular),
    aliases: new Map(
      aliases.map(([name, groups]) => [
        name,
        groups.map((group) => group.map((words) => words.split(' '))),
      ]),
    ),
  };
}

/** What is filed under words, in parts by the alphabet. */
export class WordFiles {
  private readonly open = new Map<string, OpenShard>();
  private readonly firsts: readonly string[];
  private readonly files: ShardFiles;

  constructor(firsts: readonly string[], files: ShardFiles) {
    this.firsts = firsts;
    this.files = files;
  }

  private numberOf(word: string): number {
    const place = placeOf(this.firsts, word);
    return Math.max(0, this.firsts[place] === word ? place : place - 1);
  }

  /** The file that a word is in. */
  fileOf(word: string): string {
    return `words${this.numberOf(word)}`;
  }

  private shard(name: string): OpenShard {
    const shard = this.open.get(name) ?? openShard(this.files.get<WordShard>(name));
    this.open.set(name, shard);
    return shard;
  }

  /** @throws NotLoaded */
  at(word: string): OpenShard {
    return this.shard(this.fileOf(word));
  }

  /** @throws NotLoaded for all files of the words that begin so */
  private beginning(prefix: string): OpenShard[] {
    const [from, to] = [this.numberOf(prefix), this.numberOf(prefix + LAST)];
    const names = Array.from({ length: to - from + 1 }, (_, i) => `words${from + i}`);
    this.files.need(names);
    return names.map((name) => this.shard(name));
  }

  wordsBeginning(prefix: string): string[] {
    return this.beginning(prefix).flatMap(({ sorted }) =>
      sorted.filter((word) => word.startsWith(prefix)),
    );
  }

  termsBeginning(prefix: string): string[] {
    return this.beginning(prefix).flatMap(({ sortedTerms }) =>
      sortedTerms.filter((term) => term.startsWith(prefix)),
    );
  }

  aliasesBeginning(prefix: string): string[] {
    return this.beginning(prefix).flatMap(({ aliases }) =>
      [...aliases.keys()].filter((name) => name.startsWith(prefix) && !name.includes(' ')),
    );
  }
}
