import type { Article } from '../story/story.ts';
import { directionOf } from './direction.ts';

/** What the element that holds a report's words says of them. */
export interface LanguageOfText {
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
}

const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
/** Enough of a report to tell its script. */
const SAMPLE_LENGTH = 4000;

/** Whether most letters of a text are of a script that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  return count(RIGHT_TO_LEFT) * 2 > count(LETTERS);
}

/**
 * The language tag of a report's text as it stands: of those that it went through the last. A report of unknown language
 * is taken for one in the story's.
 */
export function languageTagOf(
  { meta: { language } }: { readonly meta: Pick<Article['meta'], 'language'> },
  storyLanguage: string,
): string {
  return (language.status !== 'unknown' && language.value.at(-1)) || storyLanguage;
}

/** What the language of a text is told by. */
interface ReadText {
  readonly meta: Pick<Article['meta'], 'language'>;
  readonly blocks: readonly Pick<Article['blocks'][number], 'role' | 'text'>[];
}

/** A text's direction by its letters, said wherever it or its page runs from right to left. */
function directionIn(text: string, pageLanguage: string): Pick<LanguageOfText, 'dir'> {
  if (runsRightToLeft(text)) return { dir: 'rtl' };
  return directionOf(pageLanguage) === 'rtl' && /\p{L}/u.test(text) ? { dir: 'ltr' } : {};
}

/**
 * The language of a report's text as it stands, where it is another than the page's, and its direction, which is told
 * by its letters: it holds also where the language is not known.
 */
export function languageOfText(
  { meta, blocks }: ReadText,
  pageLanguage: string,
  storyLanguage: string = pageLanguage,
): LanguageOfText {
  const lang = languageTagOf({ meta }, storyLanguage);
  const text = blocks.map((block) => (block.role === 'furniture' ? '' : block.text)).join('\n');
  const primary = (tag: string) => tag.split('-')[0];
  return {
    ...(primary(lang) !== primary(pageLanguage) && { lang }),
    ...directionIn(text, pageLanguage),
  };
}

/**
 * The language of a report's label: a name has none of its own, but one in other letters than the page's is the report's,
 * and is read out in its language.
 */
export function languageOfLabel(
  label: string,
  textLanguage: LanguageOfText,
  pageLanguage: string,
): LanguageOfText {
  const isOther =
    /\p{L}/u.test(label) &&
    /\p{Script=Latin}/u.test(label) !==
      (new Intl.Locale(pageLanguage).maximize().script === 'Latn');
  return isOther && runsRightToLeft(label) === (textLanguage.dir === 'rtl') ? textLanguage : {};
}

/**
 * The language of a report's headline. Its label, which stands for one that is not known, has none, nor has one that the
 * editor wrote in letters that run the other way.
 */
export function languageOfHeadline(
  { meta, title }: Pick<Article, 'meta' | 'title'>,
  textLanguage: LanguageOfText,
): LanguageOfText {
  const isOwn = runsRightToLeft(title) === (textLanguage.dir === 'rtl');
  return meta.title.status !== 'unknown' && isOwn ? textLanguage : {};
}
