import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ArticleDocument } from '../../src/article/write-article.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import type { Page } from '../../src/normalize/html/page.ts';
import {
  emptyContext,
  heedsOthers,
  type Normalized,
  readAlone,
  readBeside,
} from '../../src/normalize/normalize.ts';
import { RAW_ENDINGS } from '../../src/normalize/raw-endings.ts';
import { checkRawSize, readRaw } from '../../src/normalize/read-raw.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import type { NormalizeContext, WitnessText } from '../../src/normalize/step.ts';
import { toArticle } from '../../src/normalize/to-article.ts';
import type { Corrections } from '../../src/schemas/correction.ts';
import type { Source } from '../../src/schemas/source.ts';
import { webAddress } from '../../src/schemas/web-address.ts';
import { type KeptReadings, NOTHING_KEPT, type ReadingAlone } from './kept-readings.ts';
import { readContext, readCorrections, readSource, withCorrections } from './read-context.ts';

/** A raw file of the content folder, read as far as it can be without the others. */
export interface Report {
  readonly name: string;
  readonly path: string;
  /** Whether the editor chose its address. */
  readonly hasSlug: boolean;
  readonly readAlone: () => Normalized;
  /** @param own as which of the witnesses it stands among them */
  readonly readBeside: (witnesses: readonly WitnessText[], own: string) => Normalized;
  readonly toDocument: (normalized: Normalized) => ArticleDocument;
}

type Shared = Omit<NormalizeContext, 'corrections' | 'witnesses' | 'habits' | 'language'>;

let compiled: Pick<NormalizeContext, 'habits' | 'language'> | undefined;

/** What is known of spinners and of English: read when the first text asks for it, so that files that cannot be read are refused without waiting for it. */
export function knowledge() {
  compiled ??= {
    habits: createHabitBook(readHabits(), readPhrasebook()),
    language: readFrequencies(),
  };
  return compiled;
}

/** What every file is read with; the content folder, if it is there, lends names and span. */
export const sharedContext = (content: string, unfinished: string[] = []): Shared =>
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

export async function readReport(
  content: string,
  path: string,
  shared: Shared,
  kept: KeptReadings = NOTHING_KEPT,
): Promise<Report> {
  const name = basename(path);
  checkRawSize(statSync(path).size, path);
  const bytes = readFileSync(path);
  const source = readSource(content, name);
  const { text, page, encoding } = await readRaw(bytes, path, source?.contentType);
  const corrections = readCorrections(content, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const withFacts = <Read>(read: (facts: Omit<NormalizeContext, 'witnesses'>) => Read) =>
    withCorrections(corrections, (data) =>
      read({ ...shared, ...knowledge(), page, corrections: data }),
    );
  const madeFrom = [name, sha256, source?.contentType, corrections?.data];
  let reading: ReadingAlone | undefined;
  const alone = () => {
    reading ??= kept.get(madeFrom, () =>
      withFacts((facts) => {
        const context = { ...facts, witnesses: [] };
        const draft = readAlone(text, context);
        const made = readBeside(draft, context);
        return { made, draft: heedsOthers(draft, made, context) ? draft : undefined };
      }),
    );
    return reading;
  };
  return {
    name,
    path,
    hasSlug: corrections?.data.slug !== undefined,
    readAlone: () => alone().made,
    readBeside: (witnesses, own) => {
      const { draft, made } = alone();
      if (!draft) return made;
      return withFacts((facts) => readBeside(draft, { ...facts, witnesses, report: own }));
    },
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

/** Tries each; one that fails leaves its message among the problems and never stops the others. */
export function tryEach<One, Made>(
  ones: readonly One[],
  problems: string[],
  make: (one: One) => Made,
) {
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
export async function readReports(
  content: string,
  shared: Shared,
  problems: string[],
  kept?: KeptReadings,
): Promise<Report[]> {
  const files = listFiles(join(content, 'raw'), RAW_ENDINGS);
  const byName = Map.groupBy(files, ({ id }) => id);
  const single = files.filter(({ id }) => byName.get(id)?.length === 1);
  for (const [id, claims] of byName) {
    if (claims.length === 1) continue;
    const paths = claims.map(({ path }) => path).join(', ');
    problems.push(
      `${paths}: they differ by their endings alone, so that each would have what sources/${id}.yaml and corrections/${id}.yaml say; rename all but one`,
    );
  }
  const read = await Promise.allSettled(
    single.map(({ path }) => readReport(content, path, shared, kept)),
  );
  return tryEach(read, problems, (one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
