import { h } from 'hastscript';
import type { Passage, Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import {
  type LanguageOfText,
  languageOfLabel,
  languageOfText,
} from '../../../text/language-of-text.ts';
import type { HastChild } from '../../reading/article-html/change-tree.ts';

/** The language of the words of a report, where it is another than the story's. */
export type SpokenIn = (passage: Pick<Passage, 'report'>) => LanguageOfText;

/** The languages of a story's reports, each read once. */
export function languagesOf({ articles, story }: Pick<Story, 'articles' | 'story'>): SpokenIn {
  const { language, storyLang } = interfaceFor(story.language);
  const languages = new Map(
    [...articles].map(([slug, article]) => [slug, languageOfText(article, language, storyLang)]),
  );
  return ({ report }) => languages.get(report) ?? {};
}

/** The language of how a report is called, where it is another than the page's. */
export function nameLanguages(story: Story, spokenIn: SpokenIn): SpokenIn {
  const { language } = interfaceFor(story.story.language);
  return ({ report }) =>
    languageOfLabel(story.articles.get(report)?.label ?? '', spokenIn({ report }), language);
}

/** Words among others: in an element of their own where they are in another language. */
export const inItsLanguage = (words: string, spoken: LanguageOfText): HastChild =>
  Object.keys(spoken).length === 0
    ? { type: 'text', value: words }
    : h('span', { ...spoken }, words);
