import { restoredText } from '../../article/article-body.ts';
import type { BlockRole } from '../../article/blocks.ts';
import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { compareText } from '../../story/compare-text.ts';
import { splitSentences } from '../../story/evidence/sentence-around.ts';
import type { ArticleEntry } from '../../story/files.ts';
import { knownValue } from '../../story/known-value.ts';
import { type ReckonedDay, reckonDays } from './reckon-days.ts';

/** A sentence of a report. Offsets are UTF-16 into the restored text of its block; tokens count from the sentence’s start. */
export interface ReportSentence {
  readonly report: ToldReport;
  readonly block: ReportBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which sentence of the report it is, from 0. */
  readonly at: number;
}

/** A block that tells the story: no furniture, no credit. */
export interface ReportBlock {
  readonly id: string;
  readonly role: BlockRole;
  readonly text: string;
  /** Which of the report’s telling blocks it is, from 0. */
  readonly at: number;
  readonly sentences: readonly ReportSentence[];
}

/** A report as the drafts read it. */
export interface ToldReport {
  readonly slug: string;
  readonly article: ArticleEntry;
  readonly title: string | undefined;
  /** ISO date. */
  readonly published: string | undefined;
  /** The day that its words are counted from: its date, or what stands for it. */
  readonly written: string | undefined;
  /** Whether nothing of the report says that it is that day. */
  readonly isGuess: boolean;
  /** The primary subtag of its language: `en`. */
  readonly language: string | undefined;
  readonly dateline: string | undefined;
  /** Whether software reworded or translated it. */
  readonly isDamaged: boolean;
  readonly blocks: readonly ReportBlock[];
  readonly sentences: readonly ReportSentence[];
}

const TELLING: ReadonlySet<BlockRole> = new Set(['paragraph', 'quotation', 'caption']);

function readReport(article: ArticleEntry, { written, isGuess }: ReckonedDay): ToldReport {
  const { data } = article;
  const blocks: ReportBlock[] = [];
  const sentences: ReportSentence[] = [];
  const dateline = knownValue<string>(data.dateline);
  const report: ToldReport = {
    slug: data.slug,
    article,
    title: knownValue<string>(data.title),
    published: knownValue<string>(data.published),
    written,
    isGuess,
    language: knownValue<string[]>(data.language)?.at(-1)?.split('-')[0],
    dateline,
    isDamaged: data.spin.spun || (knownValue<string[]>(data.language)?.length ?? 0) > 1,
    blocks,
    sentences,
  };
  for (const block of article.blocks) {
    const text = restoredText(block);
    if (!TELLING.has(block.role) || text.trim() === '') continue;
    const own: ReportSentence[] = [];
    const told: ReportBlock = {
      id: block.id,
      role: block.role,
      text,
      at: blocks.length,
      sentences: own,
    };
    const opening = blocks.length < OPENING_BLOCKS ? endOfDateline(text, data.dateline) : 0;
    for (const stretch of splitSentences(text)) {
      if (stretch.end <= opening) continue;
      const start = Math.max(stretch.start, opening);
      const words = text.slice(start, stretch.end);
      const tokens = tokenize(words);
      own.push({
        report,
        block: told,
        start,
        end: stretch.end,
        text: words,
        tokens,
        at: sentences.length + own.length,
      });
    }
    blocks.push(told);
    sentences.push(...own);
  }
  return report;
}

const OPENING_BLOCKS = 4;

/** In characters: no writer’s sentence is longer, and rules of syntax have nothing to say of one. */
export const LONGEST_SENTENCE = 1500;

/** `May 16 (Agency) - `, `HALVER BAY, May 16 — `: a day before a dash. */
const DAY_BEFORE_DASH =
  /^(?:\p{Lu}[\p{Lu} .'’-]{1,40}, )?(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})? (?:\([^()]{2,30}\) )?[-–—]+ /u;

/** Where the sentence after a dateline begins: the dateline is no part of what is told. */
function endOfDateline(text: string, fact: ArticleEntry['data']['dateline']): number {
  const day = DAY_BEFORE_DASH.exec(text)?.[0];
  if (day !== undefined) return day.length;
  const passage = fact.status === 'stated' ? fact.passage : undefined;
  if (passage === undefined || !text.startsWith(passage)) return 0;
  return text.length - text.slice(passage.length).trimStart().length;
}

/** The reports in the order of their days, undated ones last, then of their slugs. */
export function readReports(articles: readonly ArticleEntry[]): ToldReport[] {
  const key = ({ data }: ArticleEntry) =>
    `${knownValue<string>(data.published) ?? '9999'} ${data.slug}`;
  const inOrder = articles.toSorted((a, b) => compareText(key(a), key(b)));
  const days = reckonDays(
    inOrder.map(({ data, blocks }) => ({
      published: knownValue<string>(data.published),
      texts: blocks.filter(({ role }) => role !== 'furniture').map(restoredText),
    })),
  );
  return inOrder.map((article, index) =>
    readReport(article, days[index] ?? { written: undefined, isGuess: true }),
  );
}
