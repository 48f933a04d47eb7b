import nlp from 'compromise/two';
import type { Token } from './tokens.ts';

/** Part-of-speech tags of one token, as compromise names them: `Noun`, `Plural`, `Infinitive`… */
export type Tags = ReadonlySet<string>;

interface TaggedTerm {
  readonly text: string;
  readonly tags?: Set<string>;
}

const NONE: Tags = new Set();

/**
 * Tags the tokens of one sentence by their context.
 * The sentence goes to compromise ready split, so that its terms stand for the tokens one by one.
 */
function tagSentence(tokens: readonly Token[]): Tags[] {
  const words = tokens.filter((token) => token.kind !== 'mark');
  // compromise takes sentences that are split already; its types do not say so.
  const split = [
    words.map((token) => (token.lower === "'s" ? "'s" : token.text)),
  ] as unknown as string;
  const terms = ((nlp(split).docs[0] ?? []) as TaggedTerm[]).filter((term) => term.text !== '');
  const tags = terms.map((term): Tags => term.tags ?? NONE);
  let at = 0;
  return tokens.map((token) => (token.kind === 'mark' ? NONE : (tags[at++] ?? NONE)));
}

/**
 * Tags of the tokens, found sentence by sentence and only when asked for: tagging is the slow part.
 *
 * wink-nlp reads 25 times as fast (345 against 14 kB/s on the clean gold sentences) and agrees on 93 % of nouns, verbs
 * and adjectives. Both miss a spinner's "his two-day go to", which the habits therefore tell by the words around it;
 * eight slots in all ask for a tag, so that a second library beside compromise, which also bends words, would not pay.
 */
export function createTagger(tokens: readonly Token[]): (index: number) => Tags {
  const known = new Map<number, { first: number; tags: Tags[] }>();
  return (index) => {
    const token = tokens[index];
    if (!token) return NONE;
    let sentence = known.get(token.sentence);
    if (!sentence) {
      let first = index;
      while (tokens[first - 1]?.sentence === token.sentence) first -= 1;
      let last = index;
      while (tokens[last + 1]?.sentence === token.sentence) last += 1;
      sentence = { first, tags: tagSentence(tokens.slice(first, last + 1)) };
      known.set(token.sentence, sentence);
    }
    return sentence.tags[index - sentence.first] ?? NONE;
  };
}
