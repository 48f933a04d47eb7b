import { onceFor } from '../page-reads/once-for.ts';
import { trackMap } from '../page-reads/track.ts';
import type { Passage, Story } from '../story/story.ts';
import { interfaceFor } from '../text/interface.ts';
import { type LanguageOfText, languageOfText } from '../text/language-of-text.ts';
import { getStory } from './get-story.ts';

/** By slug, told once from the whole text of each report. */
const languagesOf = onceFor(({ story, articles }: Story) => {
  const { language, storyLang } = interfaceFor(story.language);
  return trackMap(
    'languages',
    new Map(
      [...articles].map(([slug, article]) => [slug, languageOfText(article, language, storyLang)]),
    ),
  );
});

/** What the element that holds words of a report says of their language and direction. */
export async function getPassageLanguage({
  report,
}: Pick<Passage, 'report'>): Promise<LanguageOfText> {
  return languagesOf(await getStory()).get(report) ?? {};
}
