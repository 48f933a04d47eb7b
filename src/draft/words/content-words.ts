import { stemmer } from 'stemmer';
import { STOP_WORDS } from '../../normalize/furniture/cohesion.ts';
import type { Token } from '../../normalize/language/tokens.ts';
import { wordList } from './word-list.ts';

/** Words of time and of telling: they say when or who says it, and not what happened. */
const NO_MATTER = wordList(`
  said says say told tells according monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december today yesterday tomorrow tonight morning afternoon evening
  night day days week weeks month months year years earlier later ago last next during since until a.m. p.m. mr mrs ms
  one two first new reporters statement
  de la el los las en un una que por del para su se al le les des une dans sur qui du et au aux dem das der und ist mit
  von zu auf em da do dos na os uma com`);

const stems = new Map<string, string>();

/** The stem of a word in small letters. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** What a stretch of words is about: the stems of those that carry matter of their own, each once. */
export function matterOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const { kind, lower } of tokens) {
    if (
      kind === 'mark' ||
      lower.length < 2 ||
      STOP_WORDS.has(lower) ||
      NO_MATTER.has(lower) ||
      lower === "'s"
    )
      continue;
    found.add(stemOf(lower));
  }
  return found;
}
