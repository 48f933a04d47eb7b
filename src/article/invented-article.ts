import { type ArticleFile, articleSchema } from '../schemas/article.ts';

const unknown = { status: 'unknown', reason: 'It does not say.' };

/** The frontmatter of a report that says nothing of itself, for tests. */
export function inventFrontmatter(facts: Partial<ArticleFile> = {}): ArticleFile {
  return articleSchema.parse({
    slug: 'a',
    raw: 'a.txt',
    sha256: '0',
    title: unknown,
    byline: unknown,
    dateline: unknown,
    writer: unknown,
    copier: unknown,
    published: unknown,
    language: unknown,
    spin: { ratePer100Words: 0, spun: false, sparesQuotations: false, sparesCapitals: false },
    words: 0,
    edits: {},
    flags: 0,
    ...facts,
  });
}
