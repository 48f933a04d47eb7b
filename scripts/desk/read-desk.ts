import { restoredText } from '../../src/article/article-body.ts';
import { readContent } from '../../src/content-folder/read-content.ts';
import { type DraftedCollection, draftedCollections } from '../../src/schemas/dismissed.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { compareText } from '../../src/story/compare-text.ts';
import { findPassages, indexReport } from '../../src/story/evidence/find-passage.ts';
import type { ArticleEntry } from '../../src/story/files.ts';
import { knownValue } from '../../src/story/known-value.ts';
import { type EntryData, passagesOf } from '../draft/basis.ts';
import { readTold } from '../draft/content-drafts.ts';
import { calledField } from './edit-entry.ts';

/** A passage of a draft in its paragraph. */
export interface DeskPassage {
  /** What the report is called. */
  readonly report: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A draft as an editor reads it. */
export interface DeskDraft {
  /** `events/fair-opens`, or `story` */
  readonly key: string;
  readonly title: string;
  /** Which rule made it; empty where it does not say. */
  readonly by: string;
  /** All else that it says, by the names of its fields: `when, from`. */
  readonly facts: readonly (readonly [field: string, words: string])[];
  readonly passages: readonly DeskPassage[];
}

export interface DeskGroup {
  readonly kind: DraftedCollection | 'story';
  /** Those that most passages carry first. */
  readonly drafts: readonly DeskDraft[];
}

const APART = new Set(['draft', 'by', 'evidence', 'versions', 'answers', 'keyPoints', 'clocks']);

function factsIn(data: EntryData, path = ''): [string, string][] {
  return Object.entries(data).flatMap(([field, value]): [string, string][] => {
    const name = path === '' ? field : `${path}, ${field}`;
    if (path === '' && (APART.has(field) || field === calledField(data))) return [];
    if (Array.isArray(value)) {
      const words = value.filter((item) => typeof item === 'string').join(', ');
      return words === '' ? [] : [[name, words]];
    }
    if (typeof value === 'object' && value !== null) return factsIn(value as EntryData, name);
    return [[name, String(value)]];
  });
}

interface PassageFinder {
  readonly find: (evidence: Evidence) => DeskPassage;
  /** The first place of each of a few reports that has a name. */
  readonly findName: (name: string) => DeskPassage[];
}

const MOST_NAMINGS = 3;

function createFinder(articles: readonly ArticleEntry[]): PassageFinder {
  const reports = new Map(
    articles.map(({ data, blocks }) => {
      const texts = new Map(blocks.map((block) => [block.id, restoredText(block)]));
      const title = knownValue<string>(data.title) ?? data.slug;
      return [data.slug, { title, texts, index: indexReport(data.slug, blocks) }] as const;
    }),
  );
  const find = ({ report, quote }: Evidence): DeskPassage => {
    const source = reports.get(report);
    const [found] = source ? findPassages(source.index, quote) : [];
    if (!source || !found) return { report, before: '', words: quote, after: '' };
    const text = source.texts.get(found.block) ?? found.text;
    return {
      report: source.title,
      before: text.slice(0, found.start),
      words: found.text,
      after: text.slice(found.end),
    };
  };
  return {
    find,
    findName: (name) =>
      [...reports]
        .filter(([, { index }]) => findPassages(index, name).length > 0)
        .slice(0, MOST_NAMINGS)
        .map(([report]) => find({ report, quote: name })),
  };
}

/** What is left to read in a content folder, by kind; kinds of which nothing is left are there too. */
export function readDesk(content: string): DeskGroup[] {
  const { articles } = readContent(content).files;
  const { find, findName } = createFinder(articles);
  const told = readTold(content);
  const draft = (key: string, data: EntryData, passages: readonly DeskPassage[]): DeskDraft => ({
    key,
    title: String(data[calledField(data)] ?? ''),
    by: String(data['by'] ?? ''),
    facts: factsIn(data),
    passages,
  });
  const { head } = told;
  const story = head?.data['draft'] === true ? [draft('story', head.data, [])] : [];
  return [
    { kind: 'story', drafts: story },
    ...draftedCollections.map((kind) => ({
      kind,
      drafts: told.entries
        .filter(({ collection, data }) => collection === kind && data['draft'] === true)
        .map(({ id, data }) => {
          const passages = passagesOf(kind, data).map(find);
          const named = typeof data['name'] === 'string' ? findName(data['name']) : [];
          return draft(`${kind}/${id}`, data, [...passages, ...named]);
        })
        .sort((a, b) => b.passages.length - a.passages.length || compareText(a.key, b.key)),
    })),
  ];
}
