import nlp from 'compromise/two';

interface TaggedTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** A stretch of text that tells something checkable: a number, a date, a name, or what was done. */
export interface TellingStretch {
  readonly start: number;
  readonly end: number;
}

const NUMBERS = /\p{N}/u;
const CAPITAL = /^[\p{P}\p{S}]*\p{Lu}/u;
const SENTENCE_END = /[.!?…]["”’»)]*$/u;
const TELLING = ['Value', 'Date', 'ProperNoun', 'Verb'];
/** Verbs that only carry another. */
const CARRYING = ['Auxiliary', 'Copula', 'Modal'];

/** Languages that write every noun with a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

const isTelling = (tags: readonly string[]) =>
  TELLING.some((tag) => tags.includes(tag)) && !CARRYING.some((tag) => tags.includes(tag));

/** What a number is told with: “almost six” differs from “six”. */
const ROUGHLY =
  /\b(?:about|almost|approximately|around|at least|at most|close to|just over|just under|less than|more than|nearly|over|roughly|under|up to)\s+$/iu;

/** Where a number begins, with the words before it that say how roughly it is meant. */
function startOfNumber(text: string, start: number): number {
  const before = ROUGHLY.exec(text.slice(0, start));
  return before?.index ?? start;
}

const known = new Map<string, readonly TellingStretch[]>();

function readEnglish(text: string): TellingStretch[] {
  const sentences: { terms: TaggedTerm[] }[] = nlp(text).json({ offset: true });
  return sentences
    .flatMap(({ terms }) => terms)
    .filter(({ text, tags }) => isTelling(tags) || NUMBERS.test(text))
    .map(({ tags, offset: { start, length } }) => ({
      start: tags.includes('Value') ? startOfNumber(text, start) : start,
      end: start + length,
    }));
}

/** Without a grammar of the language: figures, and capitals inside a sentence. */
function readAnyLanguage(text: string, language: string): TellingStretch[] {
  const hasNames = !CAPITAL_NOUNS.has(language);
  let isFirst = true;
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const isName = hasNames && !isFirst && CAPITAL.test(word);
    isFirst = SENTENCE_END.test(word);
    return isName || NUMBERS.test(word) ? [{ start: index, end: index + word.length }] : [];
  });
}

/**
 * The numbers, names and verbs of a text. Tagging is the slow part, so each text is read once.
 *
 * @param language its tag, of which the first part counts
 */
export function tellingStretches(text: string, language: string): readonly TellingStretch[] {
  const [primary = ''] = language.split('-');
  const key = `${primary} ${text}`;
  const found =
    known.get(key) ?? (primary === 'en' ? readEnglish(text) : readAnyLanguage(text, primary));
  known.set(key, found);
  return found;
}
