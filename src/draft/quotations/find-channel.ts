import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { hasFiniteVerb } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';

const LEADS = wordList('in on at during through via by');
/** By what words reach a report. */
const CHANNELS =
  wordList(`statement interview conference speech address tweet post letter email e-mail briefing hearing
  broadcast television radio message video call court testimony remarks twitter facebook instagram`);
const LISTENERS = wordList(
  'reporters journalists jurors court jury radio parliament lawmakers supporters',
);
const PLACES = wordList('at outside inside after before during');
const STOPS = wordList('and but who which that as when while where');
const MAX_WORDS = 6;

const textBetween = (words: string, from: Token | undefined, to: Token | undefined): string =>
  words.slice(from?.start, to?.end);

/** From each token that may lead, the first one behind it, close enough, at which the phrase may end. */
function findPhrase(
  words: string,
  leads: (token: Token) => boolean,
  ends: (token: Token) => boolean,
): string | undefined {
  const tokens = tokenize(words);
  for (const [at, lead] of tokens.entries()) {
    if (!leads(lead)) continue;
    const reach = tokens.slice(at + 1, at + MAX_WORDS);
    const stop = reach.findIndex(({ kind, lower }) => kind === 'mark' || STOPS.has(lower));
    const end = reach.slice(0, stop < 0 ? reach.length : stop).find(ends);
    if (end) return textBetween(words, lead, end);
  }
  return undefined;
}

/**
 * How the words reached the report: “in a televised address”, “told reporters”.
 *
 * @param frame the report’s own words around the quotation
 * @returns undefined where they do not say
 */
export const findChannel = (frame: string): string | undefined =>
  findPhrase(
    frame,
    ({ lower }) => LEADS.has(lower),
    ({ lower }) => CHANNELS.has(lower),
  ) ??
  findPhrase(
    frame,
    ({ lower }) => lower === 'told',
    ({ lower }) => LISTENERS.has(lower),
  );

const BEFORE_END = /^(?:in|on|at|to|from|with|for|by|near|over|about)$/;

/** Where or when they were said, as a whole phrase: “outside the court”; what has a verb or does not end is none. */
export function findOccasion(frame: string): string | undefined {
  const tokens = tokenize(frame);
  const lead = tokens.findIndex(
    ({ lower }, at) =>
      PLACES.has(lower) && /^(?:the|a|an|his|her|their)$/.test(tokens[at + 1]?.lower ?? ''),
  );
  if (lead < 0) return undefined;
  const end = tokens.findIndex(
    ({ kind, lower, text }, at) =>
      at > lead + 1 &&
      ((kind === 'mark' && !/^['’-]$/.test(text)) || STOPS.has(lower) || BEFORE_END.test(lower)),
  );
  const own = tokens.slice(lead, end < 0 ? tokens.length : end);
  const goesOn = /^(?:and|or|but)$/.test(tokens[end]?.lower ?? '');
  const isWhole = !goesOn && own.length > 2 && own.length <= MAX_WORDS && !hasFiniteVerb(own);
  return isWhole ? textBetween(frame, own[0], own.at(-1)) : undefined;
}
