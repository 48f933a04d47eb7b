import { readArticle } from '../../src/article/read-article.ts';
import { type ArticleDocument, writeArticle } from '../../src/article/write-article.ts';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { articleHtml } from '../../src/features/reading/article-html/article-html.ts';
import { emptyContext, normalize } from '../../src/normalize/normalize.ts';
import { ruleBookWith } from '../../src/normalize/rules.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import { toArticle } from '../../src/normalize/to-article.ts';
import { en } from '../../src/text/en.ts';

const habits = readHabits();
/** All that is known of English and of spinners, and nothing of a story. */
export const hostileContext = {
  ...emptyContext,
  habits: createHabitBook(habits, readPhrasebook()),
  language: readFrequencies(),
};
const rules = ruleBookWith(habits);

/** What each stage makes of one raw text. */
export interface HostilePassage {
  readonly document: ArticleDocument;
  readonly markdown: string;
  readonly readBack: ArticleDocument;
  readonly html: string;
}

/** A raw text through everything between the raw file and the page: normalized, written, read and rendered. */
export function passThrough(raw: string): HostilePassage {
  const document = toArticle(
    { name: 'a.txt', sha256: '0', slug: 'a' },
    normalize(raw, hostileContext),
  );
  const markdown = writeArticle(document, rules);
  const readBack = readArticle(markdown, 'a.md', rules);
  const { title, text, changes, doubts } = articleHtml(readBack.blocks, {
    words: en,
    notes: new Map(),
    links: {
      witness: ({ report }) => ({ href: `/${report}/`, label: report }),
      rule: (rule) => `/rules/#${rule}`,
    },
  });
  return { document, markdown, readBack, html: [title?.html, text, changes, doubts].join('\n') };
}
