import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeContent } from '../../scripts/normalize/reports.ts';
import { writeFolder } from '../../scripts/normalize/write-folder.ts';
import { explainFailure } from '../../scripts/running/run-command.ts';
import { writeArticle } from '../../src/article/write-article.ts';
import { checkContent } from '../../src/content-folder/load-content.ts';
import { readHabits } from '../../src/content-folder/read-habits.ts';
import { ruleBookWith } from '../../src/normalize/rules.ts';
import { formatProblem } from '../../src/story/problem.ts';

/** Errors that are a fault of the program, whatever the content is. */
const OWN_FAULTS = [TypeError, RangeError, ReferenceError, SyntaxError, URIError];

/** What an editor is told of a content folder, as far as the first command that fails. */
export interface Judgement {
  readonly isRefused: boolean;
  readonly lines: readonly string[];
}

/**
 * Normalizes and checks a content folder as the commands do, in this process.
 *
 * @throws what the program itself is to blame for
 */
export async function judge(content: string): Promise<Judgement> {
  const rules = ruleBookWith(readHabits());
  const folder = join(content, 'articles');
  try {
    const { documents, problems: unread } = await normalizeContent(content);
    if (unread.length > 0) return { isRefused: true, lines: unread };
    mkdirSync(folder, { recursive: true });
    const files = documents.map(
      (one) => [`${one.article.slug}.md`, writeArticle(one, rules)] as const,
    );
    writeFolder(folder, new Map(files));
    const { problems } = checkContent(content);
    const isRefused = problems.some(({ level }) => level === 'error');
    return { isRefused, lines: problems.map(formatProblem) };
  } catch (error) {
    if (OWN_FAULTS.some((fault) => error instanceof fault)) throw error;
    return { isRefused: true, lines: explainFailure(error).split('\n') };
  }
}
