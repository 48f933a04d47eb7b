import type { Token } from '../language/tokens.ts';
import { END, type LanguageModel, START, UNKNOWN } from './language-model.ts';

/** A sentence as the model reads it. */
export interface ModelSentence {
  /** Ids of the words between the signs of start and end. */
  readonly ids: readonly number[];
  /** By token of the sentence, and one more for its end: where its words begin among the ids. */
  readonly startOf: readonly number[];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** The model knows numbers as they are spoken; any other stands for those that have no one word. */
const OTHER_NUMBER = 'fifty';
const LETTERS = /^(?:\p{L}\.){2,}$/u;
/** Short names of countries and bodies, which the model spells. */
const SPELT = /^(?:US|UK|EU|UN)$/;

/** British spellings, as American ones. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz'],
  [/our(?=s?$|ed$|ing$|abl[ey]$|ites?$)/, 'or'],
  [/ll(?=(?:ed|ing|ers?)$)/, 'l'],
  [/re(?=s?$)/, 'er'],
  [/ence(?=s?$)/, 'ense'],
  [/mme(?=s?$)/, 'm'],
];

function known(word: string, model: LanguageModel): number {
  const id = model.id(word);
  if (id !== UNKNOWN) return id;
  for (const [british, american] of SPELLINGS) {
    const other = model.id(word.replace(british, american));
    if (other !== UNKNOWN) return other;
  }
  return UNKNOWN;
}

/** The words that a token is for the model; marks are none. */
function idsOf(
  { text, lower, kind }: Pick<Token, 'text' | 'lower' | 'kind'>,
  model: LanguageModel,
) {
  if (kind === 'mark') return lower === '%' ? [model.id('percent')] : [];
  if (kind === 'number') {
    return [model.id(ONES[Number(lower.replace(/^\p{Sc}/u, ''))] ?? OTHER_NUMBER)];
  }
  if (LETTERS.test(lower) || SPELT.test(text)) {
    return [...lower.replaceAll('.', '')].map((letter) => model.id(`${letter}.`));
  }
  const whole = known(lower, model);
  if (whole !== UNKNOWN || !lower.includes('-')) return [whole];
  return lower.split('-').map((part) => known(part, model));
}

/** The words of one sentence, given its tokens. */
export function modelSentence(tokens: readonly Token[], model: LanguageModel): ModelSentence {
  const ids = [model.id(START)];
  const startOf: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const genitive = tokens[i + 1]?.lower === "'s" ? model.id(`${token.lower}'s`) : UNKNOWN;
    startOf.push(ids.length);
    if (token.lower === "'s" && i > 0) continue;
    ids.push(...(genitive === UNKNOWN ? idsOf(token, model) : [genitive]));
  }
  startOf.push(ids.length);
  ids.push(model.id(END));
  return { ids, startOf };
}

const phrases = new WeakMap<LanguageModel, Map<string, readonly number[]>>();

/** The words of a plain form, as the model knows them: found once for each. */
export function modelWords(phrase: string, model: LanguageModel): readonly number[] {
  const known = phrases.get(model) ?? new Map<string, readonly number[]>();
  phrases.set(model, known);
  const found = known.get(phrase);
  if (found) return found;
  const made = phrase
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => idsOf({ text: word, lower: word, kind: 'word' }, model));
  known.set(phrase, made);
  return made;
}
