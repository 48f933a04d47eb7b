import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { findPassages, findReport, indexReport } from '../../src/story/evidence/find-passage.ts';
import type { ArticleEntry } from '../../src/story/files.ts';

/** What a YAML file says, before its schema has read it. */
export type EntryData = Readonly<Record<string, unknown>>;

/** Where a passage stands: offsets into the restored text of its block. */
export interface FoundStretch {
  readonly place: string;
  readonly start: number;
  readonly end: number;
}

/** What an entry rests on, by which it is known whatever it is called: its passages, or its name in all forms. */
export interface Basis {
  readonly stretches: readonly FoundStretch[];
  /** Folded, the name itself first. */
  readonly names: readonly string[];
  /** Whether each of its passages stands in the reports. */
  readonly isProved: boolean;
}

/** The field of a collection that holds its passages. */
const PASSAGES: Partial<Record<DraftedCollection, string>> = {
  events: 'evidence',
  quotes: 'versions',
  questions: 'answers',
  agreements: 'evidence',
};

/** The field of a collection that holds its passages; undefined where its entries have none. */
export const passagesField = (collection: DraftedCollection): string | undefined =>
  PASSAGES[collection];

const isObject = (value: unknown): value is EntryData =>
  typeof value === 'object' && value !== null;

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The passages that an entry quotes, in its order, without those that only give its day. */
export function passagesOf(collection: DraftedCollection, data: EntryData): Evidence[] {
  const listed = data[PASSAGES[collection] ?? ''];
  return (Array.isArray(listed) ? listed : [])
    .filter(isObject)
    .flatMap(({ report, quote, dates }) =>
      typeof report === 'string' && typeof quote === 'string' && dates !== true
        ? [{ report, quote }]
        : [],
    );
}

function namesOf({ name, aliases, misspellings }: EntryData): string[] {
  const forms = [
    name,
    ...(Array.isArray(aliases) ? aliases : []),
    ...(Array.isArray(misspellings)
      ? misspellings.map((form) => isObject(form) && form['text'])
      : []),
  ];
  return [...new Set(forms.flatMap((form) => (typeof form === 'string' ? [fold(form)] : [])))];
}

export type FindBasis = (collection: DraftedCollection, data: EntryData) => Basis;

/** Looks up in the reports what entries rest on. */
export function createBasisFinder(articles: readonly ArticleEntry[]): FindBasis {
  const reports = articles.map(({ data, blocks }) => indexReport(data.slug, blocks));
  const locate = ({ report, quote }: Evidence): FoundStretch[] => {
    const index = findReport(reports, report)?.report;
    const [found] = index ? findPassages(index, quote) : [];
    if (!found || found.text.trim() === '') return [];
    return [{ place: `${report}#${found.block}`, start: found.start, end: found.end }];
  };
  return (collection, data) => {
    if (collection === 'people' || collection === 'places') {
      return { stretches: [], names: namesOf(data), isProved: true };
    }
    const passages = passagesOf(collection, data);
    const stretches = passages.flatMap(locate);
    const isProved = passages.length > 0 && stretches.length === passages.length;
    return { stretches, names: [], isProved };
  };
}

/** Whether one stretch holds more than half of the other. */
function meet(a: FoundStretch, b: FoundStretch): boolean {
  if (a.place !== b.place) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}

/** Several points, or several things agreed on, may stand in one sentence: of these, half of the passages are shared. */
const SHARED: Partial<Record<DraftedCollection, number>> = { questions: 0.5, agreements: 0.5 };

/**
 * How much of what two entries of a collection rest on is the same, 0–1; 0 where they tell different things. Names are
 * the same where one’s own name is any form of the other’s.
 */
export function likenessOf(collection: DraftedCollection, a: Basis, b: Basis): number {
  const [own, other] = [a.names[0], b.names[0]];
  if (own !== undefined && other !== undefined) {
    if (own === other) return 1;
    return a.names.includes(other) || b.names.includes(own) ? 0.5 : 0;
  }
  const met = a.stretches.filter((one) => b.stretches.some((two) => meet(one, two))).length;
  if (met < (SHARED[collection] ?? 0) * a.stretches.length) return 0;
  return met / Math.max(a.stretches.length, b.stretches.length, 1);
}
