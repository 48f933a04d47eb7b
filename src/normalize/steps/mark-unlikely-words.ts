import type { Flag } from '../../schemas/edit.ts';
import { addFlags, readingOf } from '../draft.ts';
import { fluencyOf } from '../frequencies/fluency.ts';
import { type LanguageModel, UNKNOWN } from '../frequencies/language-model.ts';
import { modelSentence } from '../frequencies/model-words.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { UNLIKELY } from '../spinner/choice/evidence.ts';
import { textBlocksOf } from '../spinner/habits/text-blocks.ts';
import type { Step } from '../step.ts';

/** A text that reads better than this has its rare words in the right places. */
const BROKEN_FLUENCY = 0.85;
/** ln p of a word that is rare. */
const RARE = -10;
/** So many words are told one by one. */
const MAX_FLAGS = 100;

const isName = (token: Token | undefined) =>
  token !== undefined && ((token.capital && !token.opens) || token.kind === 'number');

/** Rare words of a sentence that their neighbours do not make likelier. */
function unlikelyIn(tokens: readonly Token[], model: LanguageModel): Token[] {
  const { ids, startOf } = modelSentence(tokens, model);
  return tokens.filter((token, i) => {
    const at = startOf[i] ?? 0;
    if (token.kind !== 'word' || isName(token) || token.quoted) return false;
    if (startOf[i + 1] !== at + 1 || !/^\p{L}+$/u.test(token.lower)) return false;
    const id = ids[at] ?? UNKNOWN;
    if (id === UNKNOWN) return !token.capital;
    if (model.ln(id) > RARE || isName(tokens[i - 1])) return false;
    let gain = 0;
    for (const k of [at, at + 1]) {
      const [before = UNKNOWN, last = UNKNOWN, word = UNKNOWN] = [ids[k - 2], ids[k - 1], ids[k]];
      if (last === UNKNOWN || word === UNKNOWN || k === ids.length - 1) continue;
      gain += model.lnAfter(before, last, word) - model.ln(word);
    }
    return gain < 0;
  });
}

/**
 * Marks words that are out of place in a reworded text of which much still reads as no English does. What stood there
 * nothing proves.
 */
export const markUnlikelyWords: Step = (draft, { language, isSmallModel }) => {
  if (!language || isSmallModel || !draft.spin.spun) return draft;
  const reading = readingOf(draft);
  const blocks = textBlocksOf(draft, reading).map((block) => ({
    start: block.start,
    sentences: [...Map.groupBy(tokenize(block.text), ({ sentence }) => sentence).values()],
  }));
  const fluency = fluencyOf(
    blocks.flatMap(({ sentences }) => sentences),
    language,
  );
  if (fluency === undefined || fluency >= BROKEN_FLUENCY) return draft;
  const isTold = ({ start, end }: Flag) =>
    [...draft.edits, ...draft.flags].some((other) => other.start < end && other.end > start);
  const flags = blocks
    .flatMap(({ start, sentences }) =>
      sentences
        .flatMap((tokens) => unlikelyIn(tokens, language))
        .map((token): Flag => {
          const range = reading.toRaw(start + token.start, start + token.end);
          return { ...range, rule: 'unlikely-word', reason: UNLIKELY };
        }),
    )
    .filter((flag) => !isTold(flag));
  return addFlags(draft, flags.slice(0, MAX_FLAGS));
};
