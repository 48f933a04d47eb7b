import { askedAt, isFiller, type NearSynonyms } from './asking.ts';
import { type AskedDate, readDate, writtenDates } from './dates/read-date.ts';
import { fold } from './fold.ts';
import { beginning, guessWord, type Note } from './guess-word.ts';
import { isMet } from './match.ts';
import { numberAt } from './numbers.ts';
import type { SearchIndex } from './open-index.ts';
import { type Asked, type AskedWord, parseQuery } from './parse-query.ts';
import type { FindSpellings } from './slips.ts';
import { isStopWord } from './stop-words.ts';
import { termOf } from './term.ts';
import { tokenize } from './tokenize.ts';
import { type Clause, isWord, namesOf, type Way, WEIGHT, waysOf } from './ways.ts';

/** A clause that, where a date is asked for, is met by an event of a known day, too. */
export interface Wish extends Clause {
  readonly dated: boolean;
}

/** What each passage must have and must not have, and how words that are nowhere were read. */
export interface Plan {
  /** All words as typed, folded. */
  readonly raw: readonly string[];
  readonly required: readonly Clause[];
  /** What a passage need not have, but is better with. */
  readonly wished: readonly Wish[];
  readonly excluded: readonly Clause[];
  readonly date: { readonly asked: AskedDate; readonly clause: Clause } | undefined;
  readonly notes: readonly Note[];
}

const LONGEST_NAME = 6;

class Planner {
  readonly notes: Note[] = [];
  readonly required: Clause[] = [];
  readonly wished: Wish[] = [];
  readonly excluded: Clause[] = [];
  private readonly index: SearchIndex;
  private readonly typing: boolean;
  private readonly spell: FindSpellings | undefined;

  constructor(index: SearchIndex, typing: boolean, spell: FindSpellings | undefined) {
    this.index = index;
    this.typing = typing;
    this.spell = spell;
  }

  private addWord(words: readonly AskedWord[], i: number, unfinished: boolean): void {
    const word = words[i];
    if (!word) return;
    const ways = waysOf(this.index, word.folded);
    for (const joined of [
      (words[i - 1]?.folded ?? '') + word.folded,
      word.folded + (words[i + 1]?.folded ?? ''),
    ]) {
      const term = termOf(joined, this.index.irregular);
      if (joined !== word.folded && this.index.positions.has(term)) {
        ways.push({ words: [term], exact: false, weight: WEIGHT.compound });
      }
    }
    const { typed, folded } = word;
    let named = [folded];
    if (!isMet(this.index, { ways })) {
      const mayGoOn = unfinished && (this.typing || !this.index.isRealWord(folded));
      const guess = guessWord(this.index, word, mayGoOn, this.spell);
      ways.push(...guess.ways);
      this.notes.push(guess.note);
      named = [folded, ...guess.meant];
    } else if (unfinished && this.typing) named = [folded, ...beginning(this.index, folded)];
    this.required.push({ typed, ways, named: [named] });
  }

  private addRow(words: readonly AskedWord[], ways: readonly Way[], strict = false): void {
    this.required.push({
      typed: words.map(({ typed }) => typed).join(' '),
      ways,
      named: words.map(({ folded }) => [folded]),
      ...(strict && { strict }),
    });
  }

  private wish(typed: string, { meant, counted = [], places, dated = false }: NearSynonyms): void {
    const names = this.index.names.filter(
      ({ thing }) => places && this.index.passages[thing]?.kind === 'place',
    );
    const units = counted.map((unit) => termOf(unit, this.index.irregular));
    const ways: Way[] = [
      ...meant.map((word) => ({ words: [word], exact: true, weight: WEIGHT.form })),
      ...units.map((term) => ({ words: [term], exact: false, weight: WEIGHT.form, counted: true })),
      ...names.map(({ words }) => ({ words, exact: true, weight: WEIGHT.form })),
    ];
    this.wished.push({ typed, ways, named: [], dated });
  }

  /** Words in any order; several that are one name, or one number, stay together. */
  addWords({ words }: Asked, unfinished: boolean): void {
    const folded = words.map((word) => word.folded);
    const isTelling = (word: string) => !isStopWord(word) && !isFiller(word);
    const telling = folded.some((word, i) => isTelling(word) && !askedAt(folded, i));
    for (let i = 0; i < words.length; ) {
      const synonyms = telling ? askedAt(folded, i) : undefined;
      const number = numberAt(words, i);
      const name = this.nameLength(folded, i);
      if (synonyms && name === 1) {
        this.wish(words[i]?.typed ?? '', synonyms.synonyms);
        i += synonyms.length;
      } else if (name > 1) {
        const row = folded.slice(i, i + name);
        const own: Way = { words: row, exact: true, weight: WEIGHT.exact };
        this.addRow(words.slice(i, i + name), [own, ...namesOf(this.index, row)]);
        i += name;
      } else if (number) {
        this.addRow(words.slice(i, i + number.length), number.ways);
        i += number.length;
      } else {
        if (!telling || isTelling(folded[i] ?? '')) {
          this.addWord(words, i, unfinished && i === words.length - 1);
        }
        i += 1;
      }
    }
  }

  private nameLength(words: readonly string[], from: number): number {
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 1; length--) {
      if (this.index.aliases.has(words.slice(from, from + length).join(' '))) return length;
    }
    return 1;
  }

  addPhrase({ words, quoted, without }: Asked, unfinished: boolean): void {
    const folded = words.map((word) => word.folded);
    const last = folded.at(-1) ?? '';
    const ways: Way[] = [{ words: folded, exact: true, weight: WEIGHT.exact }];
    if (!quoted) ways.push(...namesOf(this.index, folded));
    if (unfinished && !isWord(this.index, last)) {
      for (const end of beginning(this.index, last)) {
        ways.push({ words: [...folded.slice(0, -1), end], exact: true, weight: WEIGHT.prefix });
      }
    }
    if (!without) this.addRow(words, ways, quoted);
    else this.excluded.push({ typed: '', ways, named: [] });
  }

  addWithout({ words }: Asked): void {
    for (const { typed, folded } of words) {
      this.excluded.push({ typed, ways: waysOf(this.index, folded), named: [] });
    }
  }
}

/**
 * Turns a query into what each passage must have and must not have.
 *
 * @param typing whether the reader is still at the last word, so that even a whole word may be the beginning of one
 * @param spell finds what a misspelt word stands for
 */
export function planQuery(
  index: SearchIndex,
  text: string,
  typing: boolean,
  spell?: FindSpellings,
): Plan {
  const { language } = index.data;
  const reading = readDate(text, language);
  const { asked, unfinished } = parseQuery(reading ? reading.rest : text);
  const planner = new Planner(index, typing, spell);
  asked.forEach((part, i) => {
    const open = unfinished && i === asked.length - 1;
    if (part.phrase) planner.addPhrase(part, open);
    else if (part.without) planner.addWithout(part);
    else if (!reading || part.words.some(isTelling)) planner.addWords(part, open);
  });
  const written = reading ? writtenDates(reading.date, language) : [];
  const ways = written.map(
    (words): Way => ({ words, exact: true, weight: words.length > 1 ? WEIGHT.exact : WEIGHT.form }),
  );
  return {
    raw: tokenize(text).map(({ word }) => fold(word)),
    required: planner.required,
    wished: planner.wished,
    excluded: planner.excluded,
    date: reading && { asked: reading.date, clause: { typed: reading.words, ways, named: [] } },
    notes: planner.notes,
  };
}

/** Beside a date, words that only ask ask for nothing else. */
const isTelling = ({ folded }: AskedWord) => !isStopWord(folded) && !isFiller(folded);
