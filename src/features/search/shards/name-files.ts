import type { ThingName } from '../read-names.ts';
import { isStopWord } from '../stop-words.ts';
import { termOf } from '../term.ts';
import type { ListFiles } from './list-files.ts';
import { placeOfNumber } from './place-of-number.ts';
import { LISTS, type NameRecord } from './shard-data.ts';
import type { ShardFiles } from './shard-files.ts';
import type { WordFiles } from './word-files.ts';

/** A title counts from this share of its terms on: see `thingsNamed`. */
const MOST_TERMS = 2;
const LONGEST_INITIALS = 4;

/** Groups of words without a single letter, which would stand for too many. */
const sureOf = (asked: readonly (readonly string[])[]) =>
  asked.filter((terms) => terms.every(({ length }) => length > 1));

/** Names of things, of which a question needs those that have its words. */
export class NameFiles {
  private readonly starts: readonly number[];
  private readonly words: WordFiles;
  private readonly lists: ListFiles;
  private readonly files: ShardFiles;

  constructor(starts: readonly number[], words: WordFiles, lists: ListFiles, files: ShardFiles) {
    this.starts = starts;
    this.words = words;
    this.lists = lists;
    this.files = files;
  }

  /** Names that have one of some terms; one letter stands for what begins with it. */
  private having(terms: readonly string[], list: (term: string) => string): Set<number> {
    const named = terms.flatMap((term) =>
      term.length === 1 ? this.words.termsBeginning(list(term)) : [list(term)],
    );
    return new Set(this.lists.allPlain(named));
  }

  private havingAll(
    asked: readonly (readonly string[])[],
    list: (term: string) => string,
  ): number[] {
    const sure = sureOf(asked);
    const [first, ...others] = (sure.length > 0 ? sure : asked.slice(0, 1)).map((terms) =>
      this.having(terms, list),
    );
    return [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));
  }

  /** See `SearchIndex.namesLike`. */
  like(asked: readonly (readonly string[])[], whole: string): ThingName[] {
    const irregular = { get: (word: string) => this.words.at(word).irregular.get(word) };
    const wholeTerms = whole
      .split(' ')
      .filter((word) => word !== '' && !isStopWord(word))
      .map((word) => [termOf(word, irregular)]);
    const most = asked.length > 1 ? asked.length * MOST_TERMS : 0;
    const counts = Array.from(
      { length: Math.max(0, most - asked.length + 1) },
      (_, i) => asked.length + i,
    );
    // All at once, where what they are is known: each look-up by itself would be a wait.
    this.lists.needAll([
      ...sureOf(asked)
        .flat()
        .flatMap((term) => [
          LISTS.called(term),
          ...counts.map((count) => LISTS.titled(count, term)),
        ]),
      ...sureOf(wholeTerms)
        .flat()
        .flatMap((term) => [LISTS.called(term), LISTS.titled(wholeTerms.length, term)]),
    ]);
    const numbers = new Set<number>();
    const add = (found: readonly number[]) => {
      for (const name of found) numbers.add(name);
    };
    if (asked.length > 0) add(this.havingAll(asked, LISTS.called));
    for (const count of counts) add(this.havingAll(asked, (term) => LISTS.titled(count, term)));
    const [[letters = ''] = []] = asked;
    if (asked.length === 1 && letters.length > 1 && letters.length <= LONGEST_INITIALS) {
      add([...this.having([LISTS.initials(letters)], (list) => list)]);
    }
    if (wholeTerms.length > 0) {
      add(this.havingAll(wholeTerms, LISTS.called));
      add(this.havingAll(wholeTerms, (term) => LISTS.titled(wholeTerms.length, term)));
    } else add([...this.having([LISTS.bare], (list) => list)]);
    return this.read(
      [...numbers].sort((a, b) => a - b),
      irregular,
    );
  }

  private read(numbers: readonly number[], irregular: Parameters<typeof termOf>[1]): ThingName[] {
    const shardOf = (number: number) => placeOfNumber(this.starts, number + 1) - 1;
    this.files.need(numbers.map((number) => `names${shardOf(number)}`));
    return numbers.flatMap((number): ThingName[] => {
      const shard = shardOf(number);
      const record = this.files.get<readonly NameRecord[]>(`names${shard}`)[
        number - (this.starts[shard] ?? 0)
      ];
      if (!record) return [];
      const [thing, name, isWritten, isTitle] = record;
      const words = name === '' ? [] : name.split(' ');
      const telling = words.filter((word) => !isStopWord(word));
      this.files.need(telling.map((word) => this.words.fileOf(word)));
      return [
        {
          thing,
          words,
          terms: telling.map((word) => termOf(word, irregular)),
          kind: isWritten ? 'written' : 'proper',
          isTitle: isTitle === 1,
        },
      ];
    });
  }
}
