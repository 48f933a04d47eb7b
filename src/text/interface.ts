import { ar } from './ar.ts';
import { directionOf } from './direction.ts';
import { type Catalogue, en } from './en.ts';
import { fr } from './fr.ts';

/** The catalogues by their language. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, fr, ar };

/** The language in which the site speaks to its readers. */
export interface Interface {
  readonly text: Catalogue;
  /** Its tag, for `lang` and for `Intl`: the story's own where there is a catalogue for it, so that dates follow its region. */
  readonly language: string;
  /** What `dir` of a whole page says: undefined for what runs from left to right, as pages do without it. */
  readonly dir: 'rtl' | undefined;
  /** What the story's own words are marked with in `lang`; undefined where they are in the interface's language. */
  readonly storyLang: string | undefined;
  /** What the interface's words are marked with where they stand among the story's; undefined likewise. */
  readonly textLang: string | undefined;
}

/** The language of the catalogue for a story: `catalogueLanguage('fr-CA')` => `fr`, and `en` where there is none. */
export function catalogueLanguage(storyLanguage: string): string {
  const [primary = ''] = storyLanguage.split('-');
  return primary in CATALOGUES ? primary : 'en';
}

/** @param storyLanguage the language tag of `story.yaml` */
export function interfaceFor(storyLanguage: string): Interface {
  const catalogue = catalogueLanguage(storyLanguage);
  const text = CATALOGUES[catalogue] ?? en;
  const same = storyLanguage.split('-')[0] === catalogue;
  const language = same ? storyLanguage : catalogue;
  const dir = directionOf(language) === 'rtl' ? 'rtl' : undefined;
  return same
    ? { text, language, dir, storyLang: undefined, textLang: undefined }
    : { text, language, dir, storyLang: storyLanguage, textLang: catalogue };
}
