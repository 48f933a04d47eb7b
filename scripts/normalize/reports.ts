import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { restoredText } from '../../src/article/article-body.ts';
import type { ArticleDocument } from '../../src/article/write-article.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { bodyText } from '../../src/normalize/body-text.ts';
import type { Draft } from '../../src/normalize/draft.ts';
import type { Page } from '../../src/normalize/html/page.ts';
import {
  emptyContext,
  type Normalized,
  normalize,
  readAlone,
  readBeside,
} from '../../src/normalize/normalize.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { checkRawSize, readRaw } from '../../src/normalize/read-raw.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import type { NormalizeContext, WitnessText } from '../../src/normalize/step.ts';
import { toArticle } from '../../src/normalize/to-article.ts';
import { type Corrections, webAddress } from '../../src/schemas/correction.ts';
import { isListPage } from '../../src/schemas/pages-own-ids.ts';
import type { Source } from '../../src/schemas/source.ts';
import { createProgress } from '../running/progress.ts';
import {
  correctionsPath,
  readContext,
  readCorrections,
  readSource,
  withCorrections,
} from './read-context.ts';
import { readStream } from './read-stream.ts';

/** A raw file of the content folder, read as far as it can be without the others. */
interface Report {
  readonly name: string;
  readonly path: string;
  /** @param own as which of the witnesses it stands among them, if it does */
  readonly normalize: (witnesses: readonly WitnessText[], own?: string) => Normalized;
  readonly toDocument: (normalized: Normalized) => ArticleDocument;
}

type Shared = Omit<NormalizeContext, 'corrections' | 'witnesses' | 'habits' | 'language'>;

let compiled: Pick<NormalizeContext, 'habits' | 'language'> | undefined;

/** What is known of spinners and of English: read when the first text asks for it, so that files that cannot be read are refused without waiting for it. */
function knowledge() {
  compiled ??= {
    habits: createHabitBook(readHabits(), readPhrasebook()),
    language: readFrequencies(),
  };
  return compiled;
}

/** What every file is read with; the content folder, if it is there, lends names and span. */
const sharedContext = (content: string, unfinished: string[] = []): Shared =>
  existsSync(content) ? { ...emptyContext, ...readContext(content, unfinished) } : emptyContext;

const ISO_DATE_LENGTH = 10;

/** The address that a saved page gives as its own. */
const addressOf = (page: Page | undefined) =>
  page?.facts.addresses
    .map(({ value }) => value)
    .find((value) => webAddress.safeParse(value).success);

/** What is known of the file as a whole, besides the facts that steps read: from the editor, else from its note, else from the page. */
const ofTheFile = (
  corrections: Corrections | undefined,
  source: Source | undefined,
  page: Page | undefined,
) => ({
  slug: corrections?.slug,
  label: corrections?.label,
  reworded: corrections?.reworded,
  url: corrections?.url ?? source?.finalUrl ?? source?.url ?? addressOf(page),
  retrieved: corrections?.retrieved ?? source?.retrieved?.slice(0, ISO_DATE_LENGTH),
  archived: corrections?.archived ?? source?.archived,
});

async function readReport(content: string, path: string, shared: Shared): Promise<Report> {
  const name = basename(path);
  checkRawSize(statSync(path).size, path);
  const bytes = readFileSync(path);
  const source = readSource(content, name);
  const { text, page, encoding } = await readRaw(bytes, path, source?.contentType);
  const corrections = readCorrections(content, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let alone: Draft | undefined;
  return {
    name,
    path,
    normalize: (witnesses, own) =>
      withCorrections(corrections, (data) => {
        const facts = { ...shared, ...knowledge(), page, corrections: data };
        alone ??= readAlone(text, { ...facts, witnesses: [] });
        return readBeside(alone, { ...facts, witnesses, report: own });
      }),
    toDocument: (normalized) =>
      toArticle(
        {
          name,
          sha256,
          encoding,
          ...ofTheFile(corrections?.data, source, page),
        },
        normalized,
      ),
  };
}

/** What was made of a folder's raw files, and what was not, with the file and what to do. */
export interface NormalizedFolder {
  readonly documents: readonly ArticleDocument[];
  readonly problems: readonly string[];
  /** Files beside the raw files that are none. */
  readonly notices: readonly string[];
}

/** Tries each; one that fails leaves its message among the problems and never stops the others. */
function tryEach<One, Made>(ones: readonly One[], problems: string[], make: (one: One) => Made) {
  return ones.flatMap((one) => {
    try {
      return [make(one)];
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
}

/** Every raw file that can be read, in the order of their names; `problems` takes what the others say. */
async function readReports(content: string, shared: Shared, problems: string[]): Promise<Report[]> {
  const files = listFiles(join(content, 'raw'), RAW_ENDINGS);
  const read = await Promise.allSettled(files.map(({ path }) => readReport(content, path, shared)));
  return tryEach(read, problems, (one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/** Files of the folder that are not read, each with what is. */
function noticesOf(content: string): string[] {
  const folder = join(content, 'raw');
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && !/^\.|^README/i.test(file.name))
    .filter((file) => !RAW_ENDINGS.includes(extname(file.name).toLowerCase()))
    .map(
      ({ name }) => `${join(folder, name)}: not read; raw files end in ${RAW_ENDINGS.join(', ')}`,
    );
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

/** Each report as the others may cite it: read without witnesses of its own. */
const witnessOf = (report: Report): WitnessText =>
  asWitness(report.toDocument(report.normalize([])));

/**
 * The articles of the content folder, in the order of their raw files. They are read twice: what the first reading
 * makes of each report is what the others may learn from in the second.
 *
 * @param tell takes a line every two seconds that says how far the work is
 */
export async function normalizeContent(
  content: string,
  tell: (line: string) => void = () => {},
): Promise<NormalizedFolder> {
  if (!existsSync(join(content, 'raw'))) {
    throw new Error(`${join(content, 'raw')}: there is no such folder; raw files are read from it`);
  }
  const problems: string[] = [];
  const unfinished: string[] = [];
  const found = await readReports(content, sharedContext(content, unfinished), problems);
  const alone = createProgress('reports read alone', found.length, tell);
  const reports = tryEach(found, problems, (report) => {
    alone.step();
    return { report, witness: witnessOf(report) };
  });
  const witnesses = reports.map(({ witness }) => witness);
  const beside = createProgress('reports read beside the others', reports.length, tell);
  const read = tryEach(reports, problems, ({ report, witness }) => {
    beside.step();
    return { report, document: report.toDocument(report.normalize(witnesses, witness.report)) };
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
  return { documents, problems, notices: [...noticesOf(content), ...unfinished] };
}

/**
 * One file. It need not belong to the content folder, which then lends only its names. Of a page, `text` is the body
 * of its article; edits and flags lie in the page's visible text.
 */
export async function normalizeOne(content: string, file: string): Promise<Normalized> {
  const name = file === '-' ? 'standard input' : file;
  if (file !== '-') checkRawSize(statSync(file).size, file);
  const bytes = file === '-' ? await readStream(process.stdin, name) : readFileSync(file);
  const shared = sharedContext(content);
  const own = join(content, 'raw', basename(file));
  if (file !== '-' && existsSync(own) && readFileSync(own).equals(bytes)) {
    const others = (await readReports(content, shared, [])).filter(({ path }) => path !== own);
    const report = await readReport(content, own, shared);
    return report.normalize(others.map(witnessOf), witnessOf(report).report);
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
