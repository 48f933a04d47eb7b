import type { DraftedEntry, DraftedStory } from '../../src/draft/drafted.ts';
import { type DraftedCollection, draftedCollections } from '../../src/schemas/dismissed.ts';
import type { MadeBy } from '../../src/schemas/draft.ts';
import { type Basis, type EntryData, type FindBasis, likenessOf, passagesOf } from './basis.ts';
import { refsOf, withRefs } from './entry-refs.ts';
import type { PublishedEntries } from './published-drafts.ts';

/**
 * An entry that is there. `own`: accepted, or changed by an editor. `untouched`: a draft as it was made. `dismissed`:
 * one that is not wanted.
 */
export interface ToldEntry {
  readonly collection: DraftedCollection;
  /** Of what is dismissed no file is there, and any id will do. */
  readonly id: string;
  readonly data: EntryData;
  readonly state: 'own' | 'untouched' | 'dismissed';
}

/** What is in the content folder. */
export interface ToldContent {
  readonly entries: readonly ToldEntry[];
  readonly head: { readonly data: EntryData; readonly state: 'own' | 'untouched' } | undefined;
  /** The entries that have a published address; none without it. */
  readonly published?: PublishedEntries;
}

export interface FreshDraft {
  readonly collection: DraftedCollection;
  readonly id: string;
  readonly data: EntryData;
  readonly by: MadeBy;
}

/** What the folder is to hold. All that is not named here stays as it is. */
export interface MergedDrafts {
  /** The drafts, new and old, as the reports now give them. */
  readonly drafts: readonly FreshDraft[];
  /** The head of the story; undefined where an editor has written it. */
  readonly head: EntryData | undefined;
  /** Untouched drafts that no longer follow from the reports. */
  readonly gone: readonly ToldEntry[];
  /** How many proposals an editor's entry tells already, how many were dismissed, how many have a passage that is in no report. */
  readonly held: {
    readonly own: number;
    readonly dismissed: number;
    readonly unproved: number;
    /** How many would change what a published address says. */
    readonly published: number;
  };
}

interface Proposal {
  readonly entry: DraftedEntry;
  readonly basis: Basis;
}

interface Standing {
  readonly entry: ToldEntry;
  readonly basis: Basis;
}

/** Finds what rests on the same passages or has the same name, without comparing all with all. */
function indexBasis(standing: readonly Standing[]): (basis: Basis) => ReadonlySet<Standing> {
  const keysOf = ({ stretches, names }: Basis) => [
    ...stretches.map(({ place }) => place),
    ...names,
  ];
  const byKey = new Map<string, Standing[]>();
  for (const one of standing) {
    for (const key of new Set(keysOf(one.basis))) {
      const there = byKey.get(key);
      if (there) there.push(one);
      else byKey.set(key, [one]);
    }
  }
  return (basis) => new Set(keysOf(basis).flatMap((key) => byKey.get(key) ?? []));
}

/**
 * Which entry that is there each proposal is, each at most once: that of the same id and the same passages, then the
 * likest.
 */
function pairUp(
  collection: DraftedCollection,
  proposals: readonly Proposal[],
  standing: readonly Standing[],
) {
  const near = indexBasis(standing);
  const likes = proposals.map(({ entry, basis }) =>
    [...near(basis)].flatMap((one) => {
      const likeness = likenessOf(collection, basis, one.basis);
      const isSameId = one.entry.state !== 'dismissed' && one.entry.id === entry.id;
      return likeness > 0 ? [{ one, rank: likeness + (isSameId ? 1 : 0) }] : [];
    }),
  );
  const candidates = likes
    .flatMap((some, at) => some.map((like) => ({ ...like, at })))
    // Sorting keeps the order of those that are equally like.
    .sort((a, b) => b.rank - a.rank);
  const pairs = new Map<number, Standing>();
  const taken = new Set<Standing>();
  for (const { at, one } of candidates) {
    if (pairs.has(at) || taken.has(one)) continue;
    pairs.set(at, one);
    taken.add(one);
  }
  // What an editor's entry tells in part, or what was dismissed in part, is not proposed again either.
  const also = (at: number) => likes[at]?.find(({ one }) => one.entry.state !== 'untouched')?.one;
  return (at: number) => pairs.get(at) ?? also(at);
}

const keyOf = ({ collection, id }: Pick<ToldEntry, 'collection' | 'id'>) => `${collection}/${id}`;

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let id = wanted, n = 2; ; id = `${wanted}-${n++}`) if (!taken.has(id)) return id;
}

/** All that entries refer to, straight or by way of others, as `people/ada`. */
function allNeeded(
  own: readonly { readonly collection: DraftedCollection | 'story'; readonly data: EntryData }[],
  entries: readonly ToldEntry[],
): ReadonlySet<string> {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const needed = new Set<string>();
  const follow = (collection: DraftedCollection | 'story', data: EntryData): void => {
    for (const key of refsOf(collection, data)) {
      if (needed.has(key)) continue;
      needed.add(key);
      const entry = byKey.get(key);
      if (entry) follow(entry.collection, entry.data);
    }
  };
  for (const { collection, data } of own) follow(collection, data);
  return needed;
}

/** Whether a proposal has every passage of an entry. */
function tellsAllOf({ collection, data }: DraftedEntry, entry: ToldEntry): boolean {
  const told = passagesOf(collection, data);
  return passagesOf(collection, entry.data).every((passage) =>
    told.some(({ report, quote }) => report === passage.report && quote === passage.quote),
  );
}

/**
 * Lays fresh drafts over what is in the content folder: an entry of the editor's is never touched, a dismissed one never
 * brought back, an untouched draft keeps its id and is told as the reports now tell it.
 */
export function mergeDrafts(
  told: ToldContent,
  fresh: DraftedStory,
  findBasis: FindBasis,
): MergedDrafts {
  const ids = new Map<string, string | undefined>();
  const made: { entry: DraftedEntry; id: string }[] = [];
  const kept = new Set<ToldEntry>();
  const held = { own: 0, dismissed: 0, unproved: 0, published: 0 };
  /** A draft that is published keeps its address, and what it says, for as long as the reports have its passages. */
  const isPublished = (entry: ToldEntry) =>
    entry.state === 'untouched' &&
    told.published?.has(entry.collection, entry.id) === true &&
    findBasis(entry.collection, entry.data).isProved;
  for (const collection of draftedCollections) {
    const standing = told.entries
      .filter((entry) => entry.collection === collection)
      .map((entry) => ({ entry, basis: findBasis(collection, entry.data) }));
    const taken = new Set(
      standing.flatMap(({ entry }) => (entry.state === 'dismissed' ? [] : [entry.id])),
    );
    const all = fresh.entries
      .filter((entry) => entry.collection === collection)
      .map((entry) => ({ entry, basis: findBasis(collection, entry.data) }));
    const proposals = all.filter(({ basis }) => basis.isProved);
    held.unproved += all.length - proposals.length;
    const standsFor = pairUp(collection, proposals, standing);
    for (const [at, { entry }] of proposals.entries()) {
      const found = standsFor(at)?.entry;
      const isOther =
        found !== undefined &&
        isPublished(found) &&
        !told.published?.isSame(collection, found.id, entry.data);
      if (isOther && tellsAllOf(entry, found)) {
        // The same told more fully: an editor may say so, no rule.
        held.published++;
        ids.set(`${collection}/${entry.id}`, found.id);
        continue;
      }
      const there = isOther ? undefined : found;
      if (there?.state === 'own') held.own++;
      if (there?.state === 'dismissed') held.dismissed++;
      if (there?.state === 'dismissed') continue;
      const id = there?.id ?? freeId(entry.id, taken);
      taken.add(id);
      ids.set(`${collection}/${entry.id}`, id);
      if (there) kept.add(there);
      if (there?.state !== 'own') made.push({ entry, id });
    }
  }
  const idOf = (to: DraftedCollection, id: string) => ids.get(`${to}/${id}`);
  const lasting = told.entries.filter((entry) => !kept.has(entry) && isPublished(entry));
  const own = [
    ...lasting,
    ...told.entries.filter(({ state }) => state === 'own'),
    ...(told.head?.state === 'own' ? [{ collection: 'story' as const, ...told.head }] : []),
  ];
  const needed = new Set([...lasting.map(keyOf), ...allNeeded(own, told.entries)]);
  return {
    drafts: made.map(({ entry: { collection, data, by }, id }) => {
      return { collection, id, by, data: withRefs(collection, data, idOf) };
    }),
    head: told.head?.state === 'own' ? undefined : withRefs('story', fresh.head, idOf),
    gone: told.entries.filter(
      (entry) => entry.state === 'untouched' && !kept.has(entry) && !needed.has(keyOf(entry)),
    ),
    held,
  };
}
