import type { Alias } from '../../schemas/alias.ts';
import { changedWords } from './changed-words.ts';
import type { DraftedChange, RecordWords } from './drafted-change.ts';
import type { PublishedData } from './published-data.ts';
import { withoutSigns } from './without-signs.ts';

type Article = PublishedData['articles'][number];
type Block = Article['blocks'][number];

/** A text that reads otherwise; signs that come and go, and words that are withheld, are no correction. */
function corrected(at: string, before: string, now: string, words: RecordWords): DraftedChange[] {
  const [was, is] = [withoutSigns(before, words.signs), withoutSigns(now, words.signs)];
  if (was === is || words.namesGap(was) || words.namesGap(is)) return [];
  const [from, to] = changedWords(was, is);
  const takenBack = [words.corrected(to, from)];
  return [{ kind: 'corrected', at: [at], what: words.corrected(from, to), takenBack }];
}

/** Why a paragraph reads otherwise: the reasons of changes that it did not have before. */
function whyOf(was: Block, is: Block): { why?: string } {
  const known = new Set(was.changes?.map((one) => `${one.was}|${one.is}|${one.reason}`));
  const fresh = (is.changes ?? []).filter(
    (one) => !known.has(`${one.was}|${one.is}|${one.reason}`),
  );
  const reasons = [...new Set(fresh.map(({ reason }) => reason))];
  return reasons.length === 0 ? {} : { why: reasons.slice(0, 3).join(' ') };
}

/** The paragraphs that read otherwise; of a report whose words were or are withheld that says nothing. */
function changedBlocks(was: Article, is: Article, words: RecordWords): DraftedChange[] {
  if (was.rights || is.rights) return [];
  const blocks = new Map(was.blocks.map((block) => [block.id, block]));
  return is.blocks.flatMap((block) => {
    const before = blocks.get(block.id);
    if (!before || block.role === 'title') return [];
    return corrected(
      `/articles/${is.slug}/#${block.id}`,
      before.restored,
      block.restored,
      words,
    ).map((change) => ({ ...change, ...whyOf(before, block) }));
  });
}

function changedRights(was: Article, is: Article, words: RecordWords): DraftedChange[] {
  const at = [`/articles/${is.slug}/`];
  const { withdrawn, show = 'full', showReason } = { ...is.rights };
  if (withdrawn && !was.rights?.withdrawn) {
    const takenBack = Object.values(words.shown);
    return [{ kind: 'withdrawn', at, what: words.withdrawn, why: withdrawn.reason, takenBack }];
  }
  if (show === (was.rights?.show ?? 'full') && !was.rights?.withdrawn === !withdrawn) return [];
  const what = words.shown[show];
  const takenBack = [...Object.values(words.shown), words.withdrawn].filter((one) => one !== what);
  return [{ kind: 'shown', at, what, ...(showReason && { why: showReason }), takenBack }];
}

type Verdict = PublishedData['differences'][number]['verdict'];

function changedVerdict(
  at: string,
  was: Verdict,
  is: Verdict,
  words: RecordWords,
): DraftedChange[] {
  const { status, text } = is;
  if (status !== was.status) {
    const takenBack = [words.verdictStatus[was.status]];
    return [{ kind: 'verdict', at: [at], what: words.verdictStatus[status], why: text, takenBack }];
  }
  if (text === was.text) return [];
  return [
    { kind: 'verdict', at: [at], what: words.verdict, why: text, takenBack: [], byReason: true },
  ];
}

/** Calls back what changed of each entry that both releases have. */
function both<Item>(
  was: readonly Item[],
  is: readonly Item[],
  idOf: (item: Item) => string,
  compare: (was: Item, is: Item) => DraftedChange[],
): DraftedChange[] {
  const before = new Map(was.map((item) => [idOf(item), item]));
  return is.flatMap((item) => {
    const old = before.get(idOf(item));
    return old === undefined ? [] : compare(old, item);
  });
}

const daysOf = ({ from = '', to }: { from?: string | undefined; to?: string | undefined }) =>
  to === undefined ? from : `${from} – ${to}`;

/** The addresses that entries of a release have. */
function addressesOf(data: PublishedData): Set<string> {
  return new Set([
    ...data.articles.flatMap(({ slug, blocks }) => [
      `/articles/${slug}/`,
      ...blocks.map(({ id }) => `/articles/${slug}/#${id}`),
    ]),
    ...data.timeline.map(({ id }) => `/timeline/${id}/`),
    ...data.differences.map(({ id }) => `/differences/${id}/`),
    ...data.quotes.map(({ id }) => `/quotes/${id}/`),
  ]);
}

function movedOf(
  was: PublishedData,
  is: PublishedData,
  aliases: readonly Alias[],
  words: RecordWords,
): DraftedChange[] {
  const [before, now] = [addressesOf(was), addressesOf(is)];
  return aliases
    .filter(({ from }) => before.has(from) && !now.has(from))
    .map(({ from, to }) => ({
      kind: 'moved',
      at: [from, to],
      what: words.moved(from, to),
      takenBack: [words.moved(to, from)],
    }));
}

/**
 * What changed between two releases, each difference by itself, as far as their open data say: addresses that moved, reports that were withdrawn,
 * added or are shown otherwise, paragraphs and entries that read otherwise, verdicts.
 */
export function compareData(
  was: PublishedData,
  is: PublishedData,
  aliases: readonly Alias[],
  words: RecordWords,
): DraftedChange[] {
  const reports = new Set(was.articles.map(({ slug }) => slug));
  const moved = movedOf(was, is, aliases, words);
  const places = new Set(moved.flatMap(({ at }) => at));
  const added = is.articles
    .filter(({ slug }) => !reports.has(slug) && !places.has(`/articles/${slug}/`))
    .map(
      ({ slug, title }): DraftedChange => ({
        kind: 'added',
        at: [`/articles/${slug}/`],
        what: words.added(title),
        takenBack: [],
      }),
    );
  return [
    ...moved,
    ...both(
      was.articles,
      is.articles,
      ({ slug }) => slug,
      (old, now) => [
        ...changedRights(old, now, words),
        ...corrected(`/articles/${now.slug}/`, old.title, now.title, words),
        ...corrected(`/articles/${now.slug}/`, old.published ?? '–', now.published ?? '–', words),
        ...changedBlocks(old, now, words),
      ],
    ),
    ...both(
      was.timeline,
      is.timeline,
      ({ id }) => id,
      (old, now) => [
        ...corrected(`/timeline/${now.id}/`, old.title, now.title, words),
        ...corrected(`/timeline/${now.id}/`, old.summary, now.summary, words),
        ...corrected(`/timeline/${now.id}/`, daysOf(old.when), daysOf(now.when), words),
      ],
    ),
    ...both(
      was.differences,
      is.differences,
      ({ id }) => id,
      (old, now) => {
        const at = `/differences/${now.id}/`;
        return [
          ...corrected(at, old.question, now.question, words),
          ...changedVerdict(at, old.verdict, now.verdict, words),
        ];
      },
    ),
    ...both(
      was.quotes,
      is.quotes,
      ({ id }) => id,
      (old, now) => [
        ...corrected(`/quotes/${now.id}/`, old.title, now.title, words),
        ...corrected(`/quotes/${now.id}/`, old.source, now.source, words),
        ...corrected(`/quotes/${now.id}/`, old.occasion || '–', now.occasion || '–', words),
      ],
    ),
    ...added,
  ];
}
