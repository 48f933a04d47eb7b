import { decodeNumbers } from '../codes.ts';
import { fold } from '../fold.ts';
import { INDEX_VERSION } from '../index-data.ts';
import { type PassageKind, passageKinds } from '../passage.ts';
import type { SearchIndex } from '../search-index.ts';
import { termOf } from '../term.ts';
import { tokenize } from '../tokenize.ts';
import { ListFiles } from './list-files.ts';
import { NameFiles } from './name-files.ts';
import { placeOfNumber } from './place-of-number.ts';
import { type DatedShard, LISTS, type ShardedIndex, STRIDE } from './shard-data.ts';
import { type FetchFile, ShardFiles } from './shard-files.ts';
import { TellerFiles } from './teller-files.ts';
import { TextFiles } from './text-files.ts';
import { WordFiles } from './word-files.ts';

/** Who asks when something happened asks for all events of a known date, whose lists are one. */
const FEW_EVENTS = 2;

/** An index of which parts are fetched as questions need them. */
export interface OpenShards {
  readonly index: SearchIndex;
  /** Answers what is asked of the index, as often as it takes until all that the answer needs is here. */
  readonly run: <Answer>(text: string, answer: () => Answer) => Promise<Answer>;
}

/** Where each shard begins, and after the last one the end. */
function startsOf(packed: string): number[] {
  let sum = 0;
  const starts = decodeNumbers(packed).map((length) => {
    sum += length;
    return sum - length;
  });
  return [...starts, sum];
}

/** Numbers of the passages of a kind. */
function numbersOf({ kinds }: ShardedIndex, kind: PassageKind): number[] {
  let first = 0;
  return kinds.flatMap(([place, count]) => {
    first += count;
    const start = first - count;
    return passageKinds[place] === kind ? Array.from({ length: count }, (_, i) => start + i) : [];
  });
}

/**
 * Opens an index that is in parts.
 *
 * @param fetchFile fetches one of its files
 * @throws RangeError when it was made by another version of the site
 */
export function openShards(root: ShardedIndex, fetchFile: FetchFile): OpenShards {
  if (root.version !== INDEX_VERSION) {
    throw new RangeError(`the index has version ${root.version}, not ${INDEX_VERSION}`);
  }
  const files = new ShardFiles(fetchFile);
  const words = new WordFiles(root.words, files);
  const lists = new ListFiles(words, files);
  const names = new NameFiles(startsOf(root.names), words, lists, files);
  const texts = new TextFiles(startsOf(root.texts), files);
  const ends: number[] = [];
  for (const [, count] of root.kinds) ends.push((ends.at(-1) ?? 0) + count);
  const kindOf = (passage: number): PassageKind =>
    passageKinds[root.kinds[placeOfNumber(ends, passage + 1)]?.[0] ?? 0] ?? 'article';
  const tellers = new TellerFiles(startsOf(root.tellers), numbersOf(root, 'event'), files);
  const irregular = { get: (word: string) => words.at(word).irregular.get(word) };
  const members = new Map<string, ReadonlySet<number>>();
  let dated: ReadonlyMap<number, readonly [string, string]> | undefined;
  const index: SearchIndex = {
    language: root.language,
    size: root.size,
    averageLength: root.averageLength,
    realWords: '',
    irregular,
    display: (word) => words.at(word).words.get(word),
    beginning: (prefix) => words.wordsBeginning(prefix),
    aliasesBeginning: (prefix) => words.aliasesBeginning(prefix),
    aliasesOf: (name) => words.at(name).aliases.get(name) ?? [],
    countOf: (term) => lists.countOf(term),
    occurrences: (term) => lists.occurrences(term),
    counted: (term) => lists.occurrences(LISTS.counted(term)),
    places: () => {
      const { positions, isWritten } = lists.occurrences(LISTS.places);
      return Array.from(positions, (position, i) => {
        let length = 1;
        while (!isWritten(i, String(length))) length += 1;
        return { position, length };
      });
    },
    standing: (word, isFolded, positions) =>
      isFolded
        ? lists.standing(termOf(word, irregular), word, positions)
        : lists.standing(word, undefined, positions),
    passageAt: (position) => Math.floor(position / STRIDE),
    kindOf,
    zonesOf: (passage) => {
      const zones = lists.zones.get(passage);
      if (!zones) throw new RangeError(`passage ${passage} was not met`);
      return zones;
    },
    namesLike: (asked, whole) => names.like(asked, whole),
    dated: () => {
      const { events, when } = files.get<DatedShard>('dated0');
      dated ??= new Map(
        events.map((event, i) => {
          const [from = '', to = from] = (when[i] ?? '').split(' ');
          return [event, [from, to]];
        }),
      );
      return dated;
    },
    tellers: (events) => {
      const isLarge = events.length > FEW_EVENTS;
      const dates = isLarge ? index.dated() : new Map<number, unknown>();
      const asked = new Set(isLarge ? events : []);
      const isAny = dates.size > 0 && [...dates.keys()].every((event) => asked.has(event));
      const rest = isAny ? events.filter((event) => !dates.has(event)) : events;
      return [...(isAny ? lists.allPlain([LISTS.told]) : []), ...tellers.of(rest)];
    },
    isIn: (facet, id, passage) => {
      if (facet === 'kind') return kindOf(passage) === id;
      const list = LISTS.facet(facet, id);
      const set = members.get(list) ?? new Set(lists.plain(list));
      members.set(list, set);
      return set.has(passage);
    },
    facets: ['kind'],
    idsOf: (_, passage) => [kindOf(passage)],
    shown: (passage) => texts.shown(passage, kindOf(passage)),
    prepare: (terms) => {
      const asked = [...terms];
      lists.needAll(asked);
    },
    prepareShown: (passages) => texts.prepare(passages),
  };
  return {
    index,
    run: (text, answer) => {
      // What is filed under each word that was typed, and its beginnings, which may be words themselves.
      const typed = tokenize(text).map(({ word }) => fold(word));
      const looked = typed.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));
      return files.run(() => {
        files.need(looked.map((word) => words.fileOf(word)));
        return answer();
      });
    },
  };
}
