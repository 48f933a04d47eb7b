import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { restoredText } from '../../src/article/article-body.ts';
import type { ArticleDocument } from '../../src/article/write-article.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { checkSize, decodeBytes } from '../../src/normalize/decode-bytes.ts';
import type { Draft } from '../../src/normalize/draft.ts';
import {
  emptyContext,
  type Normalized,
  normalize,
  readAlone,
  readBeside,
} from '../../src/normalize/normalize.ts';
import { createHabitBook, type HabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import type { NormalizeContext, WitnessText } from '../../src/normalize/step.ts';
import { toArticle } from '../../src/normalize/to-article.ts';
import { correctionsPath, readContext, readCorrections, withCorrections } from './read-context.ts';

/** A raw file of the content folder, read as far as it can be without the others. */
interface Report {
  readonly name: string;
  readonly path: string;
  /** @param own as which of the witnesses it stands among them, if it does */
  readonly normalize: (witnesses: readonly WitnessText[], own?: string) => Normalized;
  readonly toDocument: (normalized: Normalized) => ArticleDocument;
}

type Shared = Omit<NormalizeContext, 'corrections' | 'witnesses' | 'habits'>;

let compiled: HabitBook | undefined;

/** Compiled when the first text asks for it: files that cannot be read are refused without waiting for it. */
function habitBook(): HabitBook {
  compiled ??= createHabitBook(readHabits(), readPhrasebook());
  return compiled;
}

/** What every file is read with; the content folder, if it is there, lends names and span. */
const sharedContext = (content: string): Shared =>
  existsSync(content) ? { ...emptyContext, ...readContext(content) } : emptyContext;

function readReport(content: string, path: string, shared: Shared): Report {
  const name = basename(path);
  checkSize(statSync(path).size, path);
  const bytes = readFileSync(path);
  const text = decodeBytes(bytes, path);
  const corrections = readCorrections(content, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let alone: Draft | undefined;
  return {
    name,
    path,
    normalize: (witnesses, own) =>
      withCorrections(corrections, (data) => {
        const facts = { ...shared, habits: habitBook(), corrections: data };
        alone ??= readAlone(text, { ...facts, witnesses: [] });
        return readBeside(alone, { ...facts, witnesses, report: own });
      }),
    toDocument: (normalized) =>
      toArticle(
        { name, sha256, slug: corrections?.data.slug, label: corrections?.data.label },
        normalized,
      ),
  };
}

const readReports = (content: string, shared: Shared) =>
  listFiles(join(content, 'raw'), ['.txt']).map(({ path }) => readReport(content, path, shared));

/** The report as others may cite it. */
function asWitness({ article, blocks }: ArticleDocument): WitnessText {
  return {
    report: article.slug,
    spun: article.spin.spun,
    blocks: blocks
      .filter((block) => block.role !== 'furniture')
      .map((block) => ({ id: block.id, text: restoredText(block) })),
  };
}

/** Every report as the others may cite it: read without witnesses of its own. */
const witnessesOf = (reports: readonly Report[]): WitnessText[] =>
  reports.map((report) => asWitness(report.toDocument(report.normalize([]))));

/**
 * The articles of the content folder, in the order of their raw files. They are read twice: what the first reading
 * makes of each report is what the others may learn from in the second.
 */
export function normalizeContent(content: string): ArticleDocument[] {
  if (!existsSync(join(content, 'raw'))) {
    throw new Error(`${join(content, 'raw')}: there is no such folder; raw files are read from it`);
  }
  const reports = readReports(content, sharedContext(content));
  const witnesses = witnessesOf(reports);
  const bySlug = new Map<string, string>();
  return reports.map((report, n) => {
    const { name, path } = report;
    const document = report.toDocument(report.normalize(witnesses, witnesses[n]?.report));
    const { slug } = document.article;
    const other = bySlug.get(slug);
    if (other) {
      throw new Error(
        `${path}: its address would be “${slug}”, as of ${other}; give it a slug of its own in ${correctionsPath(content, name)}`,
      );
    }
    bySlug.set(slug, name);
    return document;
  });
}

/** One file. It need not belong to the content folder, which then lends only its names. */
export function normalizeOne(content: string, file: string): Normalized {
  if (file !== '-') checkSize(statSync(file).size, file);
  const bytes = readFileSync(file === '-' ? 0 : file);
  const shared = sharedContext(content);
  const own = join(content, 'raw', basename(file));
  if (file !== '-' && existsSync(own) && readFileSync(own).equals(bytes)) {
    const reports = readReports(content, shared);
    const others = reports.filter((report) => report.path !== own);
    const report = readReport(content, own, shared);
    return report.normalize(witnessesOf(others));
  }
  const text = decodeBytes(bytes, file === '-' ? 'standard input' : file);
  return normalize(text, {
    ...shared,
    habits: habitBook(),
    span: undefined,
    corrections: undefined,
    witnesses: [],
  });
}
