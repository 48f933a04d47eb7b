import type { Token } from '../language/tokens.ts';
import { type LanguageModel, UNKNOWN } from './language-model.ts';
import { modelSentence } from './model-words.ts';

/** Shorter ones are headings, captions, bits of quotations. */
const LEAST_WORDS = 6;
/** What one word can add, in nats: a name or a set phrase says little of the rest. */
const MOST = { worse: -3, better: 4 };

const isName = ({ capital, opens, kind }: Token) => (capital && !opens) || kind === 'number';

/**
 * How well words fit those before them: the mean of how much likelier each is there than by itself, in nats. Edited
 * news lies about 1.3, texts in which many words were changed below 1. Names and numbers are left out.
 *
 * @param sentences the tokens of each
 */
export function fluencyOf(
  sentences: Iterable<readonly Token[]>,
  model: LanguageModel,
): number | undefined {
  let sum = 0;
  let count = 0;
  for (const tokens of sentences) {
    if (tokens.filter(({ kind }) => kind === 'word').length < LEAST_WORDS) continue;
    const { ids, startOf } = modelSentence(tokens, model);
    const names = new Set(
      tokens.flatMap((token, i) =>
        isName(token)
          ? ids.slice(startOf[i], startOf[i + 1]).map((_, k) => (startOf[i] ?? 0) + k)
          : [],
      ),
    );
    for (let i = 1; i < ids.length - 1; i++) {
      const [before = UNKNOWN, last = UNKNOWN, word = UNKNOWN] = [ids[i - 2], ids[i - 1], ids[i]];
      if (word === UNKNOWN || last === UNKNOWN || names.has(i) || names.has(i - 1)) continue;
      const gain = model.lnAfter(before, last, word) - model.ln(word);
      sum += Math.max(MOST.worse, Math.min(MOST.better, gain));
      count += 1;
    }
  }
  return count === 0 ? undefined : sum / count;
}
