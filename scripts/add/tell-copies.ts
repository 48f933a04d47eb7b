import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { restoredText } from '../../src/article/article-body.ts';
import { findNearCopies, type NamedText } from '../../src/article/near-copies.ts';
import { ArticleFormatError, readArticle } from '../../src/article/read-article.ts';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readHabits } from '../../src/content-folder/read-habits.ts';
import { ruleBookWith } from '../../src/normalize/rules.ts';

/** The reports that the content folder has, by their raw files; one that cannot be read is the check's to tell. */
function knownTexts(content: string): NamedText[] {
  const rules = ruleBookWith(readHabits());
  return listFiles(join(content, 'articles'), ['.md']).flatMap(({ path }): NamedText[] => {
    try {
      const { article, blocks } = readArticle(readFileSync(path, 'utf8'), path, rules);
      const own = blocks.filter(({ role }) => role !== 'furniture');
      return [{ name: article.raw, text: own.map(restoredText).join('\n') }];
    } catch (error) {
      if (error instanceof ArticleFormatError) return [];
      throw error;
    }
  });
}

/**
 * For each added file that has nearly the words of another, a sentence that says so.
 *
 * @param added the files that were added, by their paths, with what their articles say
 */
export function tellCopies(content: string, added: readonly NamedText[]): string[] {
  if (added.length === 0) return [];
  const fresh = added.map(({ name, text }) => ({ name: basename(name), text }));
  const isFresh = new Set(fresh.map(({ name }) => name));
  const known = knownTexts(content).filter(({ name }) => !isFresh.has(name));
  const copies = findNearCopies([...known, ...fresh]);
  return fresh.flatMap(({ name }) => {
    const near = copies.get(name);
    if (!near) return [];
    const others = near.map((copy) => `${copy.name} (${Math.round(100 * copy.share)} %)`);
    return [`${name} has nearly the same words as ${others.join(', ')}: copies of one text`];
  });
}
