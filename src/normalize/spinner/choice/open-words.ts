import { type LanguageModel, UNKNOWN } from '../../frequencies/language-model.ts';
import { modelWords } from '../../frequencies/model-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { PlainForm } from './pair-index.ts';
import type { Choice, Search } from './search.ts';
import { beside } from './sentence-words.ts';

/** How well a word stands between its neighbours. */
interface WordFit {
  /** ln p of the word by itself; undefined where the model does not know it. */
  readonly ln: number | undefined;
  /** How much likelier it is behind the words before it than by itself, and the next word behind it, in nats. */
  readonly left: number;
  readonly right: number;
  /** How well it is known with them: what `known` of the model says. */
  readonly knownLeft: number;
  readonly knownRight: number;
}

/** A word that stays as it was scraped, with what tells whether it is the writer's. */
export interface OpenWord extends WordFit {
  /** Its token. */
  readonly at: number;
  readonly length: number;
  /** The plain form that is the likeliest of those that might be put for it, and how many there are. */
  readonly best: Choice | undefined;
  readonly candidates: number;
  /** How much more frequent its plain forms together are than the word itself, in nats; 0 where it has none. */
  readonly commoner: number;
  /** How likely a spinner went over the rest of its sentence, as the logarithm of odds. */
  readonly spunOdds: number;
}

function fitOf(pieces: readonly (readonly number[])[], at: number, model: LanguageModel): WordFit {
  const own = pieces[at + 1] ?? [];
  const [id = UNKNOWN] = own;
  const none = { ln: undefined, left: 0, right: 0, knownLeft: 0, knownRight: 0 };
  if (own.length !== 1 || id === UNKNOWN) return none;
  const [last = UNKNOWN, second = UNKNOWN] = beside(pieces, at, -1).reverse();
  const behind = beside(pieces, at + 2, 1);
  const [next = UNKNOWN] = behind;
  const followed = next !== UNKNOWN && behind.length > 1;
  return {
    ln: model.ln(id),
    left: last === UNKNOWN ? 0 : model.lnAfter(second, last, id) - model.ln(id),
    knownLeft: last === UNKNOWN ? 1 : model.known(second, last, id),
    right: followed ? model.lnAfter(last, id, next) - model.ln(next) : 0,
    knownRight: followed ? model.known(last, id, next) : 0,
  };
}

/** How frequent some words are that stand for one: as frequent as the rarest of them. */
const frequencyOf = (plain: string, model: LanguageModel) =>
  modelWords(plain, model).reduce((least, id) => Math.min(least, model.ln(id)), 0);

function commonerThan({ lower }: Token, forms: readonly PlainForm[], model: LanguageModel): number {
  if (forms.length === 0) return 0;
  const sum = forms.reduce((all, { plain }) => all + Math.exp(frequencyOf(plain, model)), 0);
  return Math.log(sum) - frequencyOf(lower, model);
}

const isOrdinary = ({ kind, quoted, capital, opens }: Token) =>
  kind === 'word' && !quoted && (!capital || opens);

/**
 * The words that a search left as they were scraped.
 *
 * @param isRestored whether a token was restored by surer means
 */
export function openWordsOf(
  search: Search,
  model: LanguageModel,
  isRestored: (token: Token) => boolean,
): OpenWord[] {
  const { tokens, pieces } = search.sentence;
  const weighed = search.open.map((candidate) => search.weigh(candidate));
  return tokens.flatMap((token, at): OpenWord[] => {
    const isTaken = search.taken.some(({ first, last }) => first <= at && at <= last);
    if (!isOrdinary(token) || isTaken || isRestored(token)) return [];
    const covering = weighed.filter(({ first, last }) => first <= at && at <= last);
    return [
      {
        at,
        length: token.lower.length,
        best: covering.toSorted((a, b) => b.score - a.score)[0],
        candidates: covering.length,
        commoner: commonerThan(
          token,
          covering.filter(({ first, last }) => first === last),
          model,
        ),
        spunOdds: search.spunOddsBeside({ first: at, last: at }),
        ...fitOf(pieces, at, model),
      },
    ];
  });
}
