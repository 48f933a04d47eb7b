import { beginning, guessWord, type Note } from './guess-word.ts';
import { isMet } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { type Asked, type AskedWord, parseQuery } from './parse-query.ts';
import { isStopWord } from './stop-words.ts';
import { type Clause, isWord, namesOf, type Way, WEIGHT, waysOf } from './ways.ts';

/** What each passage must have and must not have, and how words that are nowhere were read. */
export interface Plan {
  readonly required: readonly Clause[];
  readonly excluded: readonly Clause[];
  readonly notes: readonly Note[];
}

const LONGEST_NAME = 6;

class Planner {
  readonly notes: Note[] = [];
  readonly required: Clause[] = [];
  readonly excluded: Clause[] = [];
  private readonly index: SearchIndex;
  private readonly typing: boolean;

  constructor(index: SearchIndex, typing: boolean) {
    this.index = index;
    this.typing = typing;
  }

  private addWord(words: readonly AskedWord[], i: number, unfinished: boolean): void {
    const word = words[i];
    if (!word) return;
    const ways = waysOf(this.index, word.folded);
    for (const joined of [
      (words[i - 1]?.folded ?? '') + word.folded,
      word.folded + (words[i + 1]?.folded ?? ''),
    ]) {
      if (joined !== word.folded && isWord(this.index, joined)) {
        ways.push({ words: [joined], exact: true, weight: WEIGHT.compound });
      }
    }
    const { typed, folded } = word;
    if (!isMet(this.index, { typed, ways })) {
      const mayGoOn = unfinished && (this.typing || !this.index.isRealWord(folded));
      const guess = guessWord(this.index, word, mayGoOn);
      ways.push(...guess.ways);
      this.notes.push(guess.note);
    }
    this.required.push({ typed, ways });
  }

  /** Words in any order; several that are one name together stay together. */
  addWords(asked: Asked, unfinished: boolean): void {
    const { words } = asked;
    const telling = words.some((word) => !isStopWord(word.folded));
    for (let i = 0; i < words.length; ) {
      const length = this.nameLength(words, i);
      if (length > 1) {
        const name = words.slice(i, i + length).map((word) => word.folded);
        const typed = words
          .slice(i, i + length)
          .map((word) => word.typed)
          .join(' ');
        const own: Way = { words: name, exact: true, weight: WEIGHT.exact };
        this.required.push({ typed, ways: [own, ...namesOf(this.index, name)] });
        i += length;
        continue;
      }
      const last = i === words.length - 1;
      if (!telling || !isStopWord(words[i]?.folded ?? ''))
        this.addWord(words, i, unfinished && last);
      i += 1;
    }
  }

  private nameLength(words: readonly AskedWord[], from: number): number {
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 1; length--) {
      const name = words.slice(from, from + length).map((word) => word.folded);
      if (this.index.aliases.has(name.join(' '))) return length;
    }
    return 1;
  }

  addPhrase({ words, without }: Asked, unfinished: boolean): void {
    const typed = words.map((word) => word.typed).join(' ');
    const folded = words.map((word) => word.folded);
    const last = folded.at(-1) ?? '';
    const ways: Way[] = [{ words: folded, exact: true, weight: WEIGHT.exact }];
    if (unfinished && !isWord(this.index, last)) {
      for (const end of beginning(this.index, last)) {
        ways.push({ words: [...folded.slice(0, -1), end], exact: true, weight: WEIGHT.prefix });
      }
    }
    (without ? this.excluded : this.required).push({ typed, ways });
  }

  addWithout({ words }: Asked): void {
    for (const { typed, folded } of words) {
      this.excluded.push({ typed, ways: waysOf(this.index, folded) });
    }
  }
}

/**
 * Turns a query into what each passage must have and must not have.
 *
 * @param typing whether the reader is still at the last word, so that even a whole word may be the beginning of one
 */
export function planQuery(index: SearchIndex, text: string, typing: boolean): Plan {
  const { asked, unfinished } = parseQuery(text);
  const planner = new Planner(index, typing);
  asked.forEach((part, i) => {
    const open = unfinished && i === asked.length - 1;
    if (part.phrase) planner.addPhrase(part, open);
    else if (part.without) planner.addWithout(part);
    else planner.addWords(part, open);
  });
  return planner;
}
