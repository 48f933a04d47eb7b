import type { ArticleEntry, StoryFiles } from './files.ts';
import { reportSource } from './report-source.ts';

/** The name of a publisher that an article names by id or by name. */
export function publisherName(files: StoryFiles, named: string | undefined): string | undefined {
  return files.publishers.find(({ id }) => id === named)?.data.name ?? named;
}

/**
 * How each article is cited, by slug: the editor’s short name, else whose words it has, else its copier, else the slug.
 * Where two would be called the same, each is numbered in the order given.
 */
export function labelArticles(
  files: StoryFiles,
  articles: readonly ArticleEntry[],
): Map<string, string> {
  const nameOf = (id: string) => publisherName(files, id);
  const names = articles.map(({ data }) => {
    const { by, copier } = reportSource(data, nameOf);
    return data.label ?? by ?? copier ?? data.slug;
  });
  return new Map(
    articles.map(({ data }, index) => {
      const name = names[index] ?? data.slug;
      const same = names.filter((other) => other === name).length;
      const number = names.slice(0, index + 1).filter((other) => other === name).length;
      return [data.slug, same > 1 ? `${name} (${number})` : name];
    }),
  );
}
