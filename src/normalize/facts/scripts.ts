/** Scripts by which a language is known, with letters that tell it from others of the same script. */
const SCRIPTS: readonly {
  readonly script: RegExp;
  /** The language where no telling letter stands. */
  readonly language: string;
  readonly unless: readonly (readonly [letters: RegExp, language: string])[];
}[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', unless: [] },
  { script: /\p{Script=Hangul}/gu, language: 'ko', unless: [] },
  { script: /\p{Script=Han}/gu, language: 'zh', unless: [] },
  {
    script: /\p{Script=Arabic}/gu,
    language: 'ar',
    unless: [
      [/[ٹڈڑےں]/u, 'ur'],
      [/[ټډړښڼ]/u, 'ps'],
      [/[پچژگ]/u, 'fa'],
    ],
  },
  {
    script: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    unless: [
      [/[ўЎ]/u, 'be'],
      [/[їєґЇЄҐ]/u, 'uk'],
      [/[ѓќѕЃЌЅ]/u, 'mk'],
      [/[ђћЂЋ]/u, 'sr'],
      [/[әқңғүұҺһӘҚҢҒҮҰ]/u, 'kk'],
    ],
  },
  { script: /\p{Script=Greek}/gu, language: 'el', unless: [] },
  { script: /\p{Script=Hebrew}/gu, language: 'he', unless: [] },
  { script: /\p{Script=Devanagari}/gu, language: 'hi', unless: [[/ळ/u, 'mr']] },
  { script: /\p{Script=Bengali}/gu, language: 'bn', unless: [[/[ৰৱ]/u, 'as']] },
  { script: /\p{Script=Gurmukhi}/gu, language: 'pa', unless: [] },
  { script: /\p{Script=Gujarati}/gu, language: 'gu', unless: [] },
  { script: /\p{Script=Tamil}/gu, language: 'ta', unless: [] },
  { script: /\p{Script=Telugu}/gu, language: 'te', unless: [] },
  { script: /\p{Script=Kannada}/gu, language: 'kn', unless: [] },
  { script: /\p{Script=Malayalam}/gu, language: 'ml', unless: [] },
  { script: /\p{Script=Sinhala}/gu, language: 'si', unless: [] },
  { script: /\p{Script=Thai}/gu, language: 'th', unless: [] },
  { script: /\p{Script=Khmer}/gu, language: 'km', unless: [] },
  { script: /\p{Script=Myanmar}/gu, language: 'my', unless: [] },
  { script: /\p{Script=Georgian}/gu, language: 'ka', unless: [] },
  { script: /\p{Script=Armenian}/gu, language: 'hy', unless: [] },
  { script: /\p{Script=Ethiopic}/gu, language: 'am', unless: [] },
];

const MIN_LETTERS = 12;
/** Japanese is written with Chinese characters between its kana. */
const MIN_SHARE = { ja: 0.15, others: 0.5 };
/** Where the scripts above begin. */
const BEYOND_LATIN = /[\u0370-\u{10FFFF}]/gu;
/** Bulgarian has this letter inside words, as Russian hardly has. */
const BULGARIAN = /\p{L}ъ[бвгджзклмнпрстфхцчшщ]/gu;

/** The language of a text by its script; undefined for the scripts that many languages share. */
export function languageOfScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  const beyond = text.match(BEYOND_LATIN)?.length ?? 0;
  if (beyond < letters * MIN_SHARE.ja) return undefined;
  for (const { script, language, unless } of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share < (language === 'ja' ? MIN_SHARE.ja : MIN_SHARE.others)) continue;
    if (language === 'ru' && !/[ыэёЫЭЁ]/u.test(text) && BULGARIAN.test(text)) return 'bg';
    return unless.find(([telling]) => telling.test(text))?.[1] ?? language;
  }
  return undefined;
}
