import type { Article, Passage } from '../story/story.ts';
import { type LanguageOfText, languageOfText } from '../text/language-of-text.ts';
import { getInterface } from './get-interface.ts';
import { getStory } from './get-story.ts';

const known = new WeakMap<Article, LanguageOfText>();

/** What the element that holds words of a report says of their language and direction. */
export async function getPassageLanguage({
  report,
}: Pick<Passage, 'report'>): Promise<LanguageOfText> {
  const { articles } = await getStory();
  const article = articles.get(report);
  if (!article) return {};
  const { language, storyLang } = await getInterface();
  const found = known.get(article) ?? languageOfText(article, language, storyLang);
  known.set(article, found);
  return found;
}
