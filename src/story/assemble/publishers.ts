import type { StoryFiles } from '../files.ts';
import { knownValue } from '../known-value.ts';
import type { Article, Publisher } from '../story.ts';

/** The publishers in the order of the files, each with the articles that it wrote and copied. */
export function assemblePublishers(files: StoryFiles, articles: readonly Article[]): Publisher[] {
  return files.publishers.map(({ id, data }): Publisher => {
    const by = (role: 'writer' | 'copier') =>
      articles
        .filter(({ meta }) => {
          const named = knownValue<string>(meta[role]);
          return named === id || named === data.name;
        })
        .map(({ slug, title }) => ({ id: slug, title }));
    return { ...data, id, wrote: by('writer'), copied: by('copier') };
  });
}
