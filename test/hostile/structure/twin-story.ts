import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { normalizeContent } from '../../../scripts/normalize/reports.ts';
import { type ArticleDocument, writeArticle } from '../../../src/article/write-article.ts';
import { readHabits } from '../../../src/content-folder/read-habits.ts';
import { ruleBookWith } from '../../../src/normalize/rules.ts';
import { hostileStory } from '../hostile-story.ts';
import { harmless } from './harmless.ts';

/** Two stories that differ in nothing but what the signs of their texts mean to a program. */
export interface Twins {
  readonly hostile: string;
  readonly harmless: string;
  readonly remove: () => void;
}

/** Values that are no text: names of rules, reports and files, digests, dates. */
const NO_TEXT = new Set([
  ...['id', 'slug', 'raw', 'sha256', 'encoding', 'role', 'kind', 'rule', 'grade', 'status'],
  ...['report', 'block', 'published', 'language', 'edits'],
]);

/** The same value with each text in it made harmless. */
function twinOf<Value>(value: Value): Value {
  if (typeof value === 'string') return harmless(value) as Value & string;
  if (Array.isArray(value)) return value.map((one: unknown) => twinOf(one)) as Value & unknown[];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'published' || key === 'language') return [key, { ...one, ...twinOfReason(one) }];
      return [key, NO_TEXT.has(key) ? one : twinOf(one)];
    }),
  ) as Value & object;
}

/** Of dates and languages the reason alone is text. */
const twinOfReason = ({ reason, passage, others }: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries({ reason, passage, others })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, twinOf(value)]),
  );

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * Writes a story of hostile texts and its twin. The reports of both come from the same raw files: what the normalizer
 * makes of hostile signs is its own affair, and what it hands on becomes harmless in one of the two.
 */
export async function writeTwins(texts: readonly string[], entries: number): Promise<Twins> {
  const dir = mkdtempSync(join(tmpdir(), 'twins-'));
  const twins = { hostile: join(dir, 'hostile'), harmless: join(dir, 'harmless') };
  write(twins.hostile, hostileStory({ texts, entries, as: (text) => text }));
  write(twins.harmless, hostileStory({ texts, entries, as: harmless }));
  const { documents, problems } = await normalizeContent(twins.hostile);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const rules = ruleBookWith(readHabits());
  const articles = (of: (document: ArticleDocument) => ArticleDocument) =>
    new Map(
      documents.map((document) => [
        `articles/${document.article.slug}.md`,
        writeArticle(of(document), rules),
      ]),
    );
  write(
    twins.hostile,
    articles((document) => document),
  );
  write(twins.harmless, articles(twinOf));
  return { ...twins, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
