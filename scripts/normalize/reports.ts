import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { restoredText } from '../../src/article/article-body.ts';
import { assignSlugs } from '../../src/article/assign-slugs.ts';
import type { ArticleDocument } from '../../src/article/write-article.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { bodyText } from '../../src/normalize/body-text.ts';
import { type Normalized, normalize } from '../../src/normalize/normalize.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { checkRawSize, readRaw } from '../../src/normalize/read-raw.ts';
import { slugOf } from '../../src/normalize/slug.ts';
import type { WitnessText } from '../../src/normalize/step.ts';
import { isListPage } from '../../src/schemas/pages-own-ids.ts';
import { createProgress } from '../running/progress.ts';
import { noticesOf } from './folder-notices.ts';
import { keptReadings, NOTHING_KEPT } from './kept-readings.ts';
import { correctionsPath } from './read-context.ts';
import {
  knowledge,
  type Report,
  readReport,
  readReports,
  sharedContext,
  tryEach,
} from './read-reports.ts';
import { readSlugs } from './read-slugs.ts';
import { readStream } from './read-stream.ts';

/** What was made of a folder's raw files, and what was not, with the file and what to do. */
export interface NormalizedFolder {
  /** How many raw files there are. */
  readonly files: number;
  readonly documents: readonly ArticleDocument[];
  readonly problems: readonly string[];
  /** Files beside the raw files that are none. */
  readonly notices: readonly string[];
}

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

const withSlug = (document: ArticleDocument, slug: string): ArticleDocument => ({
  ...document,
  article: { ...document.article, slug },
});

/** What an address is made from. */
function claimOf({ report, document: { article } }: { report: Report; document: ArticleDocument }) {
  const { copier } = article;
  return {
    name: report.name,
    sha256: article.sha256,
    slug: article.slug,
    isEditors: report.hasSlug,
    copier: copier.status === 'unknown' ? '' : slugOf(copier.value),
  };
}

/** Each report as the others may cite it: read without witnesses of its own. */
const witnessOf = (report: Report): WitnessText => asWitness(report.toDocument(report.readAlone()));

/**
 * The articles of the content folder, in the order of their raw files. They are read twice: what the first reading
 * makes of each report is what the others may learn from in the second.
 *
 * @param tell takes a line every two seconds that says how far the work is
 * @param keeps whether what is made of each report alone is kept for the next run
 */
export async function normalizeContent(
  content: string,
  tell: (line: string) => void = () => {},
  keeps = false,
): Promise<NormalizedFolder> {
  if (!existsSync(join(content, 'raw'))) {
    throw new Error(`${join(content, 'raw')}: there is no such folder; raw files are read from it`);
  }
  const problems: string[] = [];
  const unfinished: string[] = [];
  const shared = sharedContext(content, unfinished);
  const kept = keeps ? keptReadings(content, shared) : NOTHING_KEPT;
  const found = await readReports(content, shared, problems, kept);
  const alone = createProgress('reports read alone', found.length, tell);
  const readOnce = tryEach(found, problems, (report) => {
    alone.step();
    return { report, document: report.toDocument(report.readAlone()) };
  });
  kept.save();
  const slugs = assignSlugs(readOnce.map(claimOf), readSlugs(join(content, 'articles')));
  const reports = readOnce.map(({ report, document }) => {
    const slug = slugs.get(report.name) ?? document.article.slug;
    return { report, slug, witness: asWitness(withSlug(document, slug)) };
  });
  const witnesses = reports.map(({ witness }) => witness);
  const beside = createProgress('reports read beside the others', reports.length, tell);
  const read = tryEach(reports, problems, ({ report, slug }) => {
    beside.step();
    return {
      report,
      document: withSlug(report.toDocument(report.readBeside(witnesses, slug)), slug),
    };
  });
  for (const { report, document } of read) {
    const { slug } = document.article;
    if (!isListPage(slug)) continue;
    problems.push(
      `${report.path}: its address would be “${slug}”, as further pages of the list of reports are called; give it a slug of its own in ${correctionsPath(content, report.name)}`,
    );
  }
  const bySlug = Map.groupBy(read, ({ document }) => document.article.slug);
  for (const [slug, [first, ...others]] of bySlug) {
    for (const { report } of others) {
      problems.push(
        `${report.path}: its address would be “${slug}”, as of ${first?.report.name}; give it a slug of its own in ${correctionsPath(content, report.name)}`,
      );
    }
  }
  // An address that two files claim is given to neither.
  const documents = [...bySlug.values()]
    .filter(({ length }) => length === 1)
    .flatMap((claims) => claims.map(({ document }) => document));
  const files = listFiles(join(content, 'raw'), RAW_ENDINGS).length;
  return {
    files,
    documents,
    problems,
    notices: [...noticesOf(content, documents), ...unfinished],
  };
}

/**
 * One file. It need not belong to the content folder, which then lends only its names. Of a page, `text` is the body
 * of its article; edits and flags lie in the page's visible text.
 */
export async function normalizeOne(content: string, file: string): Promise<Normalized> {
  const name = file === '-' ? 'standard input' : file;
  if (file !== '-') {
    if (statSync(file).isDirectory()) throw new Error(`${file}: it is a folder; name one file`);
    checkRawSize(statSync(file).size, file);
  }
  const bytes = file === '-' ? await readStream(process.stdin, name) : readFileSync(file);
  const shared = sharedContext(content);
  const own = join(content, 'raw', basename(file));
  if (file !== '-' && existsSync(own) && readFileSync(own).equals(bytes)) {
    const others = (await readReports(content, shared, [])).filter(({ path }) => path !== own);
    const report = await readReport(content, own, shared);
    return report.readBeside(others.map(witnessOf), witnessOf(report).report);
  }
  const { text, page } = await readRaw(bytes, name);
  const normalized = normalize(text, {
    ...shared,
    page,
    ...knowledge(),
    span: undefined,
    corrections: undefined,
    witnesses: [],
  });
  return page ? { ...normalized, text: bodyText(normalized.blocks) } : normalized;
}
