import { onceFor } from '../page-reads/once-for.ts';
import { trackMap } from '../page-reads/track.ts';
import type { Passage, Story } from '../story/story.ts';
import { interfaceFor } from '../text/interface.ts';
import { type LanguageOfText, languageOfText } from '../text/language-of-text.ts';
import { getStory } from './get-story.ts';

const languagesOf = onceFor(({ articles, story }: Story) => {
  const { language, storyLang } = interfaceFor(story.language);
  const languages = [...articles].map(
    ([slug, article]) => [slug, languageOfText(article, language, storyLang)] as const,
  );
  return trackMap<LanguageOfText>('languages', new Map(languages));
});

/** What the element that holds words of a report says of their language and direction. */
export const getPassageLanguage = async ({
  report,
}: Pick<Passage, 'report'>): Promise<LanguageOfText> =>
  languagesOf(await getStory()).get(report) ?? {};
