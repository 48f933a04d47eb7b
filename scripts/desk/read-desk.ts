import { statSync } from 'node:fs';
import { join } from 'node:path';
import { restoredText } from '../../src/article/article-body.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readContent } from '../../src/content-folder/read-content.ts';
import { type DraftedCollection, draftedCollections } from '../../src/schemas/dismissed.ts';
import { draftFields } from '../../src/schemas/draft.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { compareText } from '../../src/story/compare-text.ts';
import { findPassages, indexReport } from '../../src/story/evidence/find-passage.ts';
import type { ArticleEntry } from '../../src/story/files.ts';
import { knownValue } from '../../src/story/known-value.ts';
import { draftRuleWords } from '../../src/text/draft-rule-words.ts';
import { en } from '../../src/text/en.ts';
import { type EntryData, passagesOf } from '../draft/basis.ts';
import { readTold } from '../draft/content-drafts.ts';
import { fileOfDraft, stateOfFile } from './draft-file.ts';
import { calledField } from './edit-entry.ts';
import { partsOf } from './split-entry.ts';

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
  /** The state of its file. */
  readonly seen: string;
  /** Which rule made it; empty where it does not say. */
  readonly by: string;
  /** All else that it says, by the names of its fields: `when, from`. */
  readonly facts: readonly (readonly [field: string, words: string])[];
  readonly passages: readonly DeskPassage[];
  /** What can be split off, in few words each; of one passage nothing can. */
  readonly parts: readonly string[];
}

export interface DeskGroup {
  readonly kind: DraftedCollection | 'story';
  /** How many there are. */
  readonly count: number;
  /** The first of them: those that most passages carry. */
  readonly drafts: readonly DeskDraft[];
}

/** So many of a kind are shown; the others when these are done. */
const MOST_SHOWN = 50;

/** Which rule made a draft, of what; empty where it does not say. */
function madeBy(value: unknown): string {
  const by = draftFields.by.safeParse(value).data;
  return by === undefined || typeof by === 'string' ? (by ?? '') : draftRuleWords(by, en);
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

/** Looks for the same once. */
function keep<Asked, Found>(
  keyOf: (asked: Asked) => string,
  look: (asked: Asked) => Found,
): (asked: Asked) => Found {
  const known = new Map<string, Found>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key) ?? look(asked);
    known.set(key, found);
    return found;
  };
}

function createFinder(articles: readonly ArticleEntry[]): PassageFinder {
  const reports = new Map(
    articles.map(({ data, blocks }) => {
      const texts = new Map(blocks.map((block) => [block.id, restoredText(block)]));
      const title = knownValue<string>(data.title) ?? data.slug;
      return [data.slug, { title, texts, index: indexReport(data.slug, blocks) }] as const;
    }),
  );
  const look = ({ report, quote }: Evidence): DeskPassage => {
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
  const lookForName = (name: string) => {
    const found: DeskPassage[] = [];
    for (const [report, { index }] of reports) {
      if (found.length === MOST_NAMINGS) break;
      if (findPassages(index, name).length > 0) found.push(look({ report, quote: name }));
    }
    return found;
  };
  return {
    find: keep(({ report, quote }) => `${report} ${quote}`, look),
    findName: keep((name) => name, lookForName),
  };
}

/** The finder of a folder, made anew when its reports change. */
function keepFinder(content: string): () => PassageFinder {
  let kept: { readonly state: string; readonly finder: PassageFinder } | undefined;
  return () => {
    const files = listFiles(join(content, 'articles'), ['.md']);
    const state = files.map(({ path }) => `${path} ${statSync(path).mtimeMs}`).join('\n');
    if (kept?.state !== state) {
      kept = { state, finder: createFinder(readContent(content).files.articles) };
    }
    return kept.finder;
  };
}

/**
 * Opens the desk of a content folder.
 *
 * @returns what is left to read at each call, by kind; kinds of which nothing is left are there too
 */
export function openDesk(content: string): () => DeskGroup[] {
  const getFinder = keepFinder(content);
  return () => {
    const { find, findName } = getFinder();
    const { head, entries } = readTold(content);
    const draft = (
      key: string,
      data: EntryData,
      passages: readonly DeskPassage[],
      parts: readonly string[] = [],
    ): DeskDraft => ({
      parts,
      key,
      title: String(data[calledField(data)] ?? ''),
      seen: stateOfFile(fileOfDraft(content, key)),
      by: madeBy(data['by']),
      facts: factsIn(data),
      passages,
    });
    const groups = draftedCollections.map((kind): DeskGroup => {
      const drafts = entries
        .filter(({ collection, data }) => collection === kind && data['draft'] === true)
        .map((entry) => ({ ...entry, evidence: passagesOf(kind, entry.data) }))
        .sort((a, b) => b.evidence.length - a.evidence.length || compareText(a.id, b.id));
      const shown = drafts.slice(0, MOST_SHOWN).map(({ id, data, evidence }) => {
        const named = typeof data['name'] === 'string' ? findName(data['name']) : [];
        const parts = partsOf(kind, data);
        const isSplit = parts.length > (kind === 'people' ? 0 : 1);
        const passages = [...evidence.map(find), ...named];
        return draft(`${kind}/${id}`, data, passages, isSplit ? parts : []);
      });
      return { kind, count: drafts.length, drafts: shown };
    });
    const story = head?.data['draft'] === true ? [draft('story', head.data, [])] : [];
    return [{ kind: 'story', count: story.length, drafts: story }, ...groups];
  };
}
