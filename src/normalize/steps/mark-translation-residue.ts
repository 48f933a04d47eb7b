import type { Flag } from '../../schemas/edit.ts';
import { addFlags, type Draft, readingOf } from '../draft.ts';
import { TRANSLATION_SIGNS, type TranslationSign } from '../facts/translation-signs.ts';
import type { LanguageModel } from '../frequencies/language-model.ts';
import { opensSetApart } from '../language/open-quotation.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** Whole words of scripts that English is not written in; look-alike letters within a word are another matter. */
const OTHER_SCRIPT =
  /(?<!\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}]{2,}(?!\p{L})/u;
/** A name may be given in its own script, between brackets or quotation marks. */
const BRACKETED = /\[(\p{Ll}+(?: \p{Ll}+){0,4})\]/gu;
/** ln p of words that English has, if seldom. */
const ENGLISH = -11.5;
const NEEDED_WEAK = 2;

const reason = (what: string) =>
  `The text came through translation by software, it seems: this sentence has ${what}. What the original says nothing here tells.`;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly strong: boolean;
}

const fromSign = ({ oddity, from }: TranslationSign) =>
  from === 'another language' || oddity.includes(from) ? oddity : `${oddity}, as in ${from}`;

/** A word of another script amid the sentence. */
function otherScript(sentence: string, start: number, end: number): Found[] {
  const match = OTHER_SCRIPT.exec(sentence);
  if (!match || opensSetApart(sentence.slice(0, match.index))) return [];
  const latin = sentence.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  const what = `“${match[0]}”, which is not English, among its words`;
  // It may as well be the word that is spoken of.
  return latin < NEEDED_WEAK * 2 ? [] : [{ start, end, what, strong: false }];
}

/** Words of the source between square brackets behind their translation: none of them is English. */
function bracketed(sentence: string, start: number, model: LanguageModel | undefined): Found[] {
  if (!model) return [];
  return [...sentence.matchAll(BRACKETED)].flatMap((match): Found[] => {
    const words = (match[1] ?? '').split(' ');
    if (words.length < 2 || words.some((word) => model.ln(model.id(word)) > ENGLISH)) return [];
    const at = start + match.index;
    const what = `“${match[0]}”, words of its source`;
    return [{ start: at, end: at + match[0].length, what, strong: true }];
  });
}

function signsIn(
  text: string,
  tokens: readonly Token[],
  model: LanguageModel | undefined,
): Found[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const sentence = text.slice(start, end);
  return [
    ...TRANSLATION_SIGNS.filter(({ form }) => form.test(sentence)).map((sign) => {
      return { start, end, what: fromSign(sign), strong: sign.strong };
    }),
    ...otherScript(sentence, start, end),
    ...bracketed(sentence, start, model),
  ];
}

const isEnglish = ({ meta: { language } }: Draft) =>
  language.status === 'unknown' || language.value.at(-1) === 'en';

/**
 * Marks the sentences of an English text in which another language shows: its order of words, its turns of speech, its
 * own words left over. Nothing is smoothed. A text needs one sign that English does not have, or two that it hardly has.
 */
export const markTranslationResidue: Step = (draft, { language }) => {
  if (!isEnglish(draft)) return draft;
  const reading = readingOf(draft);
  const found = textBlocksOf(draft, reading).flatMap((block) =>
    [...Map.groupBy(tokenize(block.text), ({ sentence }) => sentence).values()].flatMap((tokens) =>
      signsIn(block.text, tokens, language).map((sign) => ({
        ...sign,
        start: block.start + sign.start,
        end: block.start + sign.end,
      })),
    ),
  );
  const weak = new Set(found.filter(({ strong }) => !strong).map(({ what }) => what));
  if (!found.some(({ strong }) => strong) && weak.size < NEEDED_WEAK) return draft;
  const bySpan = Map.groupBy(found, ({ start, end }) => `${start}–${end}`).values();
  const flags = [...bySpan].map((signs): Flag => {
    const { start, end } = signs[0] ?? { start: 0, end: 0 };
    const what = [...new Set(signs.map((sign) => sign.what))].join(', and ');
    return { ...reading.toRaw(start, end), rule: 'translation-residue', reason: reason(what) };
  });
  return addFlags(draft, flags);
};
