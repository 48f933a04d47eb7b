import type { TextBlock } from '../../article/article-body.ts';
import { type BlockIndex, indexBlock } from './block-index.ts';
import { foldText } from './fold-text.ts';
import { type BlockMatch, matchBlock, matchFolded } from './match-block.ts';
import { findNearestWords } from './nearest-words.ts';

/** A report made ready for looking up passages. */
export interface ReportIndex {
  readonly slug: string;
  readonly blocks: readonly BlockIndex[];
}

/** A passage of a report. Offsets are into the block's restored text. */
export interface FoundPassage extends BlockMatch {
  readonly report: string;
  readonly block: string;
  readonly text: string;
}

/** What looks most like the words that were not found. */
export interface NearestPassage {
  readonly report: string;
  readonly block: string;
  readonly text: string;
  /** True when the words stand there exactly as asked for. */
  readonly exact: boolean;
}

/** Makes a report ready for {@link findPassages}. */
export function indexReport(slug: string, blocks: readonly TextBlock[]): ReportIndex {
  return { slug, blocks: blocks.map(indexBlock) };
}

interface Placed {
  readonly report: ReportIndex;
  /** Where it stands among the reports, from 0. */
  readonly place: number;
}

const bySlug = new WeakMap<readonly ReportIndex[], ReadonlyMap<string, Placed>>();

/** The report of a list that has this slug, and where it stands in the list. */
export function findReport(reports: readonly ReportIndex[], slug: string): Placed | undefined {
  const known =
    bySlug.get(reports) ??
    new Map(reports.map((report, place) => [report.slug, { report, place }] as const));
  bySlug.set(reports, known);
  return known.get(slug);
}

/**
 * Every place of the report where `words` stand inside one block, in the order of the text. Where they stand as
 * restored or as scraped, places where they would be a mixture of both are not looked for.
 */
export function findPassages(report: ReportIndex, words: string): FoundPassage[] {
  const needle = foldText(words).text;
  const find = (mix: boolean) =>
    report.blocks.flatMap((block) =>
      matchFolded(block, needle, { mix }).map((match) => ({
        ...match,
        report: report.slug,
        block: block.id,
        text: block.text.slice(match.start, match.end),
      })),
    );
  const whole = find(false);
  return whole.length > 0 ? whole : find(true);
}

/** The two paragraphs, one after the other, over which `words` run; undefined when they run over none. */
export function findAcross(report: ReportIndex, words: string): [string, string] | undefined {
  const told = report.blocks.filter(({ text }) => text.trim() !== '');
  for (const [at, second] of told.entries()) {
    const first = told[at - 1];
    if (!first) continue;
    const spans = [{ text: first.text }, { text: second.text }];
    const joined = indexBlock({ id: second.id, role: 'paragraph', spans });
    if (matchBlock(joined, words).length > 0) return [first.id, second.id];
  }
  return undefined;
}

/**
 * For words that a report does not have: the report that has them, else the passage of this report that shares most
 * words with them, else that of another report.
 *
 * @returns undefined when nothing is like them
 */
export function findNearestPassage(
  reports: readonly ReportIndex[],
  slug: string,
  words: string,
): NearestPassage | undefined {
  for (const other of reports) {
    const [found] = findPassages(other, words);
    if (found) return { report: other.slug, block: found.block, text: found.text, exact: true };
  }
  const nearest = (candidates: readonly ReportIndex[]) =>
    candidates
      .flatMap((report) =>
        report.blocks.flatMap((block) => {
          const near = findNearestWords(block.text, words);
          return near ? [{ report: report.slug, block: block.id, ...near }] : [];
        }),
      )
      .reduce<{ report: string; block: string; text: string; likeness: number } | undefined>(
        (best, near) => (best && best.likeness >= near.likeness ? best : near),
        undefined,
      );
  const here = nearest(reports.filter((report) => report.slug === slug));
  const best = here ?? nearest(reports);
  return best && { report: best.report, block: best.block, text: best.text, exact: false };
}
