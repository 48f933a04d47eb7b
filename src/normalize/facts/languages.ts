import { isProse } from '../furniture/prose.ts';
import { FUNCTION_WORDS, MORE_FUNCTION_WORDS, SHARED_FUNCTION_WORDS } from './function-words.ts';
import { languageOfScript } from './scripts.ts';

const ALL_FUNCTION_WORDS = { ...FUNCTION_WORDS, ...MORE_FUNCTION_WORDS };
const LANGUAGES = Object.keys(ALL_FUNCTION_WORDS);
/** The languages that have a function word. */
const LANGUAGES_OF = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(ALL_FUNCTION_WORDS)) {
    const shared = SHARED_FUNCTION_WORDS[language] ?? '';
    for (const word of new Set(`${words} ${shared}`.split(' '))) {
      const languages = found.get(word) ?? [];
      languages.push(language);
      found.set(word, languages);
    }
  }
  return found;
}
const SAMPLE_LENGTH = 6000;
const MIN_WORDS = 20;
const MIN_SHARE = 0.12;
/** Of fewer words so many must be those of one language, and so many more than those of each other. */
const FEW_WORDS = 10;
const SHARE_OF_FEW = 0.3;
const MORE_OF_FEW = 2;

/** The language of a text, by its script or the share of its function words; undefined when none stands out. */
export function guessLanguage(text: string): string | undefined {
  const byScript = languageOfScript(text.slice(0, SAMPLE_LENGTH));
  if (byScript !== undefined) return byScript;
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEW_WORDS) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = LANGUAGES.map((language) => ({
    language,
    share: (counts.get(language) ?? 0) / words.length,
  })).sort((a, b) => b.share - a.share);
  if (words.length < MIN_WORDS) {
    const lead = ((best?.share ?? 0) - (second?.share ?? 0)) * words.length;
    const isClear = best && best.share >= SHARE_OF_FEW && Math.round(lead) >= MORE_OF_FEW;
    return isClear ? best.language : undefined;
  }
  return best && best.share >= MIN_SHARE ? best.language : undefined;
}

/** The language of a page's prose, in which its bylines and dates are written; undefined when none stands out. */
export const pageLanguage = (lines: readonly { readonly text: string }[]): string | undefined =>
  guessLanguage(
    lines
      .map(({ text }) => text)
      .filter(isProse)
      .join('\n'),
  );

/** Furniture of other languages as a machine renders it in English. */
export interface Calque {
  readonly language: string;
  /** Matches a folded line. */
  readonly form: RegExp;
  readonly original: string;
  /** Whether one is enough: nobody writes it in English. */
  readonly strong: boolean;
  /** Lines that it is, and English lines like it that it is not. */
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

export const CALQUES: readonly Calque[] = [
  {
    language: 'fr',
    form: /^(?:the )?(?:sequel|suite|continuation|rest) after (?:the |this )?(?:announcement|advertisement|advertising|publicity|ad)$/,
    original: 'la suite après la publicité',
    strong: true,
    takes: ['Sequel after announcement', 'The continuation after the advertisement'],
    leaves: ['The sequel after the war', 'Continued after the break'],
  },
  {
    language: 'fr',
    form: /^(?:also read|read also|to read also) ?[>:]/,
    original: 'Lire aussi',
    strong: false,
    takes: ['Also read > The harbor', 'To read also: The pier'],
    leaves: ['Also read by many', 'Read the harbor news'],
  },
  {
    language: 'fr',
    form: /^(?:to read|article reserved for (?:our )?subscribers)\b/,
    original: 'À lire',
    strong: false,
    takes: ['To read: The pier', 'Article reserved for our subscribers'],
    leaves: ['Ready to read', 'The article is reserved'],
  },
  {
    language: 'es',
    form: /^(?:the )?(?:note|news) continues after (?:the )?(?:advertising|publicity|advertisement)$/,
    original: 'la nota continúa después de la publicidad',
    strong: true,
    takes: ['The note continues after the advertising'],
    leaves: ['The news continues after the storm'],
  },
  {
    language: 'de',
    form: /^(?:article|text) is continued after (?:the )?(?:display|ad|advertisement)$/,
    original: 'Artikel wird nach der Anzeige fortgesetzt',
    strong: true,
    takes: ['Article is continued after the display'],
    leaves: ['The article is continued on page two'],
  },
  {
    language: 'de',
    form: /^more on the (?:topic|subject)\b/,
    original: 'Mehr zum Thema',
    strong: false,
    takes: ['More on the topic'],
    leaves: ['More on the harbor'],
  },
  {
    language: 'pt',
    form: /^continues? after (?:the )?(?:advertising|publicity)$/,
    original: 'continua após a publicidade',
    strong: true,
    takes: ['Continues after advertising', 'Continue after the publicity'],
    leaves: ['Work continues after the storm'],
  },
];
