import { h } from 'hastscript';
import { doubtsOf } from '../../article/doubts.ts';
import { isHidden } from '../../story/rights/rights-of.ts';
import type { Article, ArticleBlock, StoryHead } from '../../story/story.ts';
import type { Catalogue } from '../../text/en.ts';
import { interfaceFor } from '../../text/interface.ts';
import { type LanguageOfText, languageOfText } from '../../text/language-of-text.ts';
import { doubtReasons, markDoubts } from '../../text/mark-doubts.ts';
import { rightsWords } from '../../text/rights-words.ts';
import type { HastElement } from '../reading/article-html/change-tree.ts';

const ELEMENTS: Partial<Record<ArticleBlock['role'], string>> = {
  paragraph: 'p',
  heading: 'h3',
  caption: 'p.caption',
  credit: 'p.credit',
  quotation: 'blockquote',
  attribution: 'p.credit',
  note: 'p',
};

/**
 * A report's restored reading for places that have no marks and no margin: what the scraped page had besides is left out.
 *
 * @param spoken what each element says of its language
 */
export function restoredTree(
  blocks: readonly ArticleBlock[],
  spoken: LanguageOfText = {},
): HastElement[] {
  return blocks.flatMap(({ role, spans, text: plain }) => {
    const name = ELEMENTS[role];
    if (name === undefined) return [];
    const text = markDoubts({ text: plain, doubts: doubtsOf(spans) });
    return [h(name, { ...spoken }, role === 'quotation' ? [h('p', text)] : [text])];
  });
}

/** A report as it is told elsewhere: what is not shown of it and why, and its restored reading, if any of it is shown. */
export const articleTree = (article: Article, story: StoryHead, text: Catalogue): HastElement[] => [
  ...rightsWords(article, story, text).map((sentence) => h('p.credit', sentence)),
  ...(isHidden(article.rights) ? [] : restoredTree(article.blocks, languageIn(article, story))),
];

/** The language and direction of a report's text, where they are other than the story's. */
function languageIn(article: Article, story: Pick<StoryHead, 'language'>): LanguageOfText {
  const { language, storyLang } = interfaceFor(story.language);
  return languageOfText(article, language, storyLang);
}

/**
 * What the signs in a report's restored reading stand for, to follow it; nothing where nothing is doubted.
 *
 * @param heading says that it is about doubts
 */
export function doubtsTree(blocks: readonly ArticleBlock[], heading: string): HastElement[] {
  const shown = blocks.filter(({ role }) => role === 'title' || ELEMENTS[role] !== undefined);
  const reasons = doubtReasons(shown.map(({ text, spans }) => ({ text, doubts: doubtsOf(spans) })));
  if (reasons.length === 0) return [];
  return [
    h('p.credit', `${heading}:`),
    h(
      'ul.doubts',
      reasons.map((reason) => h('li', reason)),
    ),
  ];
}
