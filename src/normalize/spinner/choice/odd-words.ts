import type { LanguageModel } from '../../frequencies/language-model.ts';
import type { Token } from '../../language/tokens.ts';
import { featuresOf, scoreBy } from './features.ts';
import { candidatesAt, overlap, type PairIndex, type PlainForm } from './pair-index.ts';
import { gainOf, replacedBy, type SentenceWords } from './sentence-words.ts';
import { oddsOfForm, weightsAlone } from './weights.ts';

/** A scraped form beside which a plain one is so much likelier that it tells of a spinner. */
export interface OddWord extends PlainForm {
  /** In lower case. */
  readonly scraped: string;
}

/** Four hundred times, in nats: hardly two words in a clean article of some length are so unlikely beside a plain one. */
const ODD_NATS = 6;

export const scrapedForm = ({ first, last }: PlainForm, tokens: readonly Token[]): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** The odd words among a sentence's candidates, the likeliest plain form of each; none overlaps another. */
export function oddWordsAmong(
  candidates: readonly PlainForm[],
  sentence: SentenceWords,
  model: LanguageModel,
): OddWord[] {
  const odd = candidates
    .flatMap((form) => {
      const gain = gainOf(sentence, replacedBy(form, sentence, model), model);
      if (gain.nats < ODD_NATS) return [];
      const rivals = candidates.filter(
        ({ first, last }) => first === form.first && last === form.last,
      );
      const features = featuresOf(form, gain, {
        spunOdds: 0,
        restoredElsewhere: 0,
        restoredRate: 0,
        oddsOfForm: oddsOfForm[scrapedForm(form, sentence.tokens)] ?? 0,
        rivals: rivals.length - 1,
      });
      return scoreBy(weightsAlone, features) >= 0 ? [{ form, nats: gain.nats }] : [];
    })
    .sort((a, b) => b.nats - a.nats);
  const kept: OddWord[] = [];
  for (const { form } of odd) {
    if (kept.some((other) => overlap(form, other))) continue;
    kept.push({ ...form, scraped: scrapedForm(form, sentence.tokens) });
  }
  return kept;
}

/** The same of all that the lists know in a sentence. */
export const oddWordsIn = (
  sentence: SentenceWords,
  pairs: PairIndex,
  model: LanguageModel,
): OddWord[] =>
  oddWordsAmong(
    sentence.tokens.flatMap((_, at) => candidatesAt(pairs, sentence.tokens, at)),
    sentence,
    model,
  );
