import { restoredText } from '../../article/article-body.ts';
import type { StoryFiles } from '../files.ts';
import { findUnknownNames, wordsOfNames } from '../find-names.ts';
import type { Story } from '../story.ts';
import type { Notice, NoticeFinder } from './notice.ts';

function knownWords(
  { people, places }: StoryFiles,
  { story, publishers, topics }: Story,
): Set<string> {
  return wordsOfNames([
    ...story.otherNames,
    ...people.flatMap(({ data }) => [data.name, data.shortName, ...data.aliases]),
    ...places.flatMap(({ data }) => [data.name, ...data.aliases]),
    ...[...publishers.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...topics.values()].flatMap(({ name, words }) => [name, ...words]),
  ]);
}

/** The capitalised names in the reports that are no person, place, publisher or topic: each once, where it comes first. */
export const findUnlistedNames: NoticeFinder = (files, story) => {
  const known = knownWords(files, story);
  const texts = files.articles.flatMap(({ blocks }) => blocks.map(restoredText));
  const ordinary = new Set(texts.join('\n').match(/(?<!\p{L})\p{Ll}+/gu));
  const first = new Map<string, Omit<Notice, 'message'> & { times: number }>();
  for (const article of files.articles) {
    for (const block of article.blocks) {
      if (block.role === 'credit') continue;
      for (const { text } of findUnknownNames(restoredText(block), known, ordinary)) {
        const found = first.get(text);
        if (found) found.times++;
        else first.set(text, { article, block: block.id, times: 1 });
      }
    }
  }
  return [...first].map(([name, { article, block, times }]) => ({
    article,
    block,
    message: `“${name}” is not among the people, places, publishers, topics or “otherNames” of the story${times > 1 ? ` (it occurs ${times} times)` : ''}.`,
  }));
};
