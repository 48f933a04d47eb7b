import { askedAt, isFiller, type NearSynonyms } from './asking.ts';
import { type AskedDate, readDate, writtenDates } from './dates/read-date.ts';
import { fold } from './fold.ts';
import { beginning, guessWord, type Note } from './guess-word.ts';
import { isMet } from './match.ts';
import { numberAt } from './numbers.ts';
import { type Asked, type AskedWord, parseQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Speller } from './slips.ts';
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

/** Collects what is asked for. */
function createPlanner(index: SearchIndex, typing: boolean, spelling: Speller | undefined) {
  const notes: Note[] = [];
  const required: Clause[] = [];
  const wished: Wish[] = [];
  const excluded: Clause[] = [];

  function addWord(words: readonly AskedWord[], i: number, unfinished: boolean): void {
    const word = words[i];
    if (!word) return;
    const ways = waysOf(index, word.folded);
    for (const joined of [
      (words[i - 1]?.folded ?? '') + word.folded,
      word.folded + (words[i + 1]?.folded ?? ''),
    ]) {
      const term = termOf(joined, index.irregular);
      if (joined !== word.folded && index.countOf(term) > 0) {
        ways.push({ words: [term], exact: false, weight: WEIGHT.compound });
      }
    }
    const { typed, folded } = word;
    let named = [folded];
    if (!isMet(index, { ways })) {
      const mayGoOn = unfinished && (typing || spelling?.isRealWord(folded) === false);
      const guess = guessWord(index, word, mayGoOn, spelling);
      ways.push(...guess.ways);
      notes.push(guess.note);
      named = [folded, ...guess.meant];
    } else if (unfinished && typing) named = [folded, ...beginning(index, folded)];
    required.push({ typed, ways, named: [named] });
  }

  function addRow(words: readonly AskedWord[], ways: readonly Way[], strict = false): void {
    required.push({
      typed: words.map(({ typed }) => typed).join(' '),
      ways,
      named: words.map(({ folded }) => [folded]),
      ...(strict && { strict }),
    });
  }

  function wish(typed: string, { meant, counted = [], places, dated = false }: NearSynonyms): void {
    const units = counted.map((unit) => termOf(unit, index.irregular));
    const ways: Way[] = [
      ...meant.map((word) => ({ words: [word], exact: true, weight: WEIGHT.form })),
      ...units.map((term) => ({ words: [term], exact: false, weight: WEIGHT.form, counted: true })),
      ...(places ? [{ words: [], exact: true, weight: WEIGHT.form, places }] : []),
    ];
    wished.push({ typed, ways, named: [], dated });
  }

  /** Words in any order; several that are one name, or one number, stay together. */
  function addWords({ words }: Asked, unfinished: boolean): void {
    const folded = words.map((word) => word.folded);
    const isTelling = (word: string) => !isStopWord(word) && !isFiller(word);
    const telling = folded.some((word, i) => isTelling(word) && !askedAt(folded, i));
    for (let i = 0; i < words.length; ) {
      const synonyms = telling ? askedAt(folded, i) : undefined;
      const number = numberAt(words, i);
      const name = nameLength(folded, i);
      if (synonyms && name === 1) {
        wish(words[i]?.typed ?? '', synonyms.synonyms);
        i += synonyms.length;
      } else if (name > 1) {
        const row = folded.slice(i, i + name);
        const own: Way = { words: row, exact: true, weight: WEIGHT.exact };
        addRow(words.slice(i, i + name), [own, ...namesOf(index, row)]);
        i += name;
      } else if (number) {
        addRow(words.slice(i, i + number.length), number.ways);
        i += number.length;
      } else {
        if (!telling || isTelling(folded[i] ?? '')) {
          addWord(words, i, unfinished && i === words.length - 1);
        }
        i += 1;
      }
    }
  }

  function nameLength(words: readonly string[], from: number): number {
    for (let length = Math.min(LONGEST_NAME, words.length - from); length > 1; length--) {
      if (index.aliasesOf(words.slice(from, from + length).join(' ')).length > 0) return length;
    }
    return 1;
  }

  function addPhrase({ words, quoted, without }: Asked, unfinished: boolean): void {
    const folded = words.map((word) => word.folded);
    const last = folded.at(-1) ?? '';
    const ways: Way[] = [{ words: folded, exact: true, weight: WEIGHT.exact }];
    if (!quoted) ways.push(...namesOf(index, folded));
    if (unfinished && !isWord(index, last)) {
      for (const end of beginning(index, last)) {
        ways.push({ words: [...folded.slice(0, -1), end], exact: true, weight: WEIGHT.prefix });
      }
    }
    if (!without) addRow(words, ways, quoted);
    else excluded.push({ typed: '', ways, named: [] });
  }

  function addWithout({ words }: Asked): void {
    for (const { typed, folded } of words) {
      excluded.push({ typed, ways: waysOf(index, folded), named: [] });
    }
  }

  return { notes, required, wished, excluded, addWords, addPhrase, addWithout };
}

/**
 * Turns a query into what each passage must have and must not have.
 *
 * @param typing whether the reader is still at the last word, so that even a whole word may be the beginning of one
 * @param spelling knows what a word that is nowhere stands for
 */
export function planQuery(
  index: SearchIndex,
  text: string,
  typing: boolean,
  spelling?: Speller,
): Plan {
  const { language } = index;
  const reading = readDate(text, language);
  const { asked, unfinished } = parseQuery(reading ? reading.rest : text);
  const planner = createPlanner(index, typing, spelling);
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
