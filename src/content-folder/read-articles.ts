import { join } from 'node:path';
import { ArticleFormatError, readArticle } from '../article/read-article.ts';
import type { RuleBook } from '../article/rule-book.ts';
import type { CacheMap } from '../build-cache/cache-map.ts';
import { articleSchema } from '../schemas/article.ts';
import { type ArticleEntry, lineOf } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { type ContentFile, keyOf, listFiles } from './list-files.ts';
import { readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';
import { readGenerated } from './read-yaml.ts';
import { sayCommand } from './say-command.ts';

const FRONTMATTER = /^---\n([\s\S]*?\n)---\n/;

/** On which line of the file each block stands: `{ 'blocks.p7': 41 }`. */
function linesOfBlocks(markdown: string): Record<string, number> {
  const found = markdown.split('\n').flatMap((line, index) => {
    const id = /^(?:#+ |> )?:{1,2}[a-z]+(?:\[.*\])?\{#(p\d+(?:-\d+)?)/.exec(line)?.[1];
    return id ? [[`blocks.${id}`, index + 1] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What one file says, and what is wrong with it. */
export interface ArticleReading {
  readonly entry: ArticleEntry | undefined;
  readonly problems: readonly Problem[];
}

function readOne(file: ContentFile, markdown: string, rules: RuleBook): ArticleReading {
  const error = (message: string, line = 1) => ({
    entry: undefined,
    problems: [{ level: 'error' as const, file: file.path, line, message }],
  });
  const front = FRONTMATTER.exec(markdown);
  if (!front) return error('The file does not start with a block between two lines “---”.');
  const yaml = readGenerated(front[1] ?? '', file.path, 2);
  const { entry, problems } = readEntry(file.id, file.path, yaml, articleSchema);
  if (!entry) return { entry, problems };
  if (entry.data.slug !== file.id) {
    return error(
      `The slug, “${entry.data.slug}”, is not the file's name. Run “${sayCommand('normalize')}” instead of renaming the file.`,
      lineOf(entry, ['slug']),
    );
  }
  try {
    const { blocks } = readArticle(markdown, '', rules);
    const lines = { ...entry.lines, ...linesOfBlocks(markdown) };
    return { entry: { ...entry, lines, blocks }, problems: [] };
  } catch (thrown) {
    if (!(thrown instanceof ArticleFormatError)) throw thrown;
    return error(`${thrown.what}. Run “${sayCommand('normalize')}”.`, thrown.line);
  }
}

/** The articles, each with its blocks in both readings; a file that has not changed is not parsed again. */
export function readArticles(
  dir: string,
  rules: RuleBook,
  kept: CacheMap<ArticleReading>,
): { entries: ArticleEntry[]; problems: Problem[]; unread: string[] } {
  const files = listFiles(join(dir, 'articles'), ['.md']);
  const read = files.map((file) => {
    const { text: markdown, problem } = { text: '', problem: undefined, ...readText(file.path) };
    if (problem) return { file, entry: undefined, problems: [problem] };
    const reading = kept.get(keyOf(file, markdown), () => readOne(file, markdown, rules));
    return { file, ...reading };
  });
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: read.flatMap(({ problems }) => problems),
    unread: read.filter(({ entry }) => !entry).map(({ file }) => `articles/${file.id}`),
  };
}
