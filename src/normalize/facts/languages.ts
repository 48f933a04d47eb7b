/** Words that run through any prose of a language and hardly through another's. */
const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with on by he it as are be this his from which have has said',
  fr: 'le la les des du et est que une dans pour qui sur au avec ce il par plus pas ne sont',
  de: 'der die das und ist von den mit sich des auf für nicht ein eine dem im als auch es werden hat',
  es: 'el la los las de que y en un una por con para se del su al es lo como más',
  it: 'il lo gli di che e la un una per con del della non è si al dei nel anche sono',
  pt: 'o os as de que e um uma para com do da em não no na se por mais dos foi',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij',
};

const SETS = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);
const SAMPLE_LENGTH = 6000;
const MIN_WORDS = 20;
const MIN_SHARE = 0.12;

/** The language of a text, by the share of its function words; undefined when none stands out. */
export function guessLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const [best] = SETS.map(([language, set]) => ({
    language,
    share: words.filter((word) => set.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  return best && best.share >= MIN_SHARE ? best.language : undefined;
}

/** Furniture of other languages as a machine renders it in English. */
export interface Calque {
  readonly language: string;
  /** Matches a folded line. */
  readonly form: RegExp;
  readonly original: string;
  /** Whether one is enough: nobody writes it in English. */
  readonly strong: boolean;
}

export const CALQUES: readonly Calque[] = [
  {
    language: 'fr',
    form: /^(?:the )?(?:sequel|suite|continuation|rest) after (?:the |this )?(?:announcement|advertisement|advertising|publicity|ad)$/,
    original: 'la suite après la publicité',
    strong: true,
  },
  {
    language: 'fr',
    form: /^(?:also read|read also|to read also) ?[>:]/,
    original: 'Lire aussi',
    strong: false,
  },
  {
    language: 'fr',
    form: /^(?:to read|article reserved for (?:our )?subscribers)\b/,
    original: 'À lire',
    strong: false,
  },
  {
    language: 'es',
    form: /^(?:the )?(?:note|news) continues after (?:the )?(?:advertising|publicity|advertisement)$/,
    original: 'la nota continúa después de la publicidad',
    strong: true,
  },
  {
    language: 'de',
    form: /^(?:article|text) is continued after (?:the )?(?:display|ad|advertisement)$/,
    original: 'Artikel wird nach der Anzeige fortgesetzt',
    strong: true,
  },
  {
    language: 'de',
    form: /^more on the (?:topic|subject)\b/,
    original: 'Mehr zum Thema',
    strong: false,
  },
  {
    language: 'pt',
    form: /^continues? after (?:the )?(?:advertising|publicity)$/,
    original: 'continua após a publicidade',
    strong: true,
  },
];
