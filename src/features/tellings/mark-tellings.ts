import { stemmer } from 'stemmer';
import { type CollatedSegment, collate } from '../../story/collate.ts';
import { tellingStretches } from './word-classes.ts';

/** One text, and who tells it: several texts of one teller are not compared with each other. */
export interface Telling {
  readonly teller: string;
  readonly text: string;
  /** Its language tag. */
  readonly language: string;
}

/**
 * Some words of a telling: `shared` with another teller, its `own` where that tells a difference, or `plain`. Together
 * the stretches are the text.
 */
export interface ToldWords {
  readonly words: string;
  readonly mark: 'shared' | 'own' | 'plain';
}

/** The words between shared ones that answer each other are few; longer stretches are about something else. */
const MOST_VARIANT_WORDS = 3;

const wordsOf = (text: string) => [...text.matchAll(/\S+/gu)];

const keyOf = (word: string) => {
  const letters = word
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return stemmer(letters);
};

const primaryOf = (language: string) => language.split('-')[0];

const isShort = (reading: string) => wordsOf(reading).length <= MOST_VARIANT_WORDS;

/** Whether a stretch is where some versions have other words than others, between words that they share. */
function isVariant(segments: readonly CollatedSegment[], at: number): boolean {
  const { kind, readings } = segments[at] ?? { kind: 'same', readings: [] };
  if (kind !== 'different' || !readings.every(isShort)) return false;
  const has = readings.map((reading) => reading !== '');
  const isSharedBy = (segment: CollatedSegment | undefined) =>
    segment !== undefined &&
    segment.kind !== 'different' &&
    has.every((here, version) => !here || segment.readings[version] !== '');
  return isSharedBy(segments[at - 1]) && isSharedBy(segments[at + 1]);
}

/** For each text, the numbers of its words that stand where the other texts have others. */
function variantsIn(texts: readonly string[]): ReadonlySet<number>[] {
  const variants = texts.map(() => new Set<number>());
  const counts = texts.map(() => 0);
  const segments = collate(texts);
  segments.forEach(({ readings }, at) => {
    const isOne = isVariant(segments, at);
    readings.forEach((reading, version) => {
      const length = wordsOf(reading).length;
      const first = counts[version] ?? 0;
      if (isOne) for (let word = first; word < first + length; word++) variants[version]?.add(word);
      counts[version] = first + length;
    });
  });
  return variants;
}

/**
 * Marks the words of several tellings of one thing. A word is shared when another teller has it in any form. Of the
 * others those are set off that can be checked, numbers, names and verbs, and those that stand where the collation has
 * other words of another teller. Words of different languages are not compared.
 *
 * @returns for each telling its words, in its order
 */
export function markTellings(tellings: readonly Telling[]): ToldWords[][] {
  const byLanguage = Map.groupBy(tellings, ({ language }) => primaryOf(language));
  const marked = new Map<Telling, ToldWords[]>();
  for (const alike of byLanguage.values()) {
    markAlike(alike).forEach((words, at) => {
      const telling = alike[at];
      if (telling) marked.set(telling, words);
    });
  }
  return tellings.map((telling) => marked.get(telling) ?? []);
}

/** Marks tellings in one language. */
function markAlike(tellings: readonly Telling[]): ToldWords[][] {
  const tellersOf = new Map<string, Set<string>>();
  for (const { teller, text } of tellings) {
    for (const [word] of wordsOf(text)) {
      const tellers = tellersOf.get(keyOf(word)) ?? new Set();
      tellersOf.set(keyOf(word), tellers.add(teller));
    }
  }
  const isAlone = new Set(tellings.map(({ teller }) => teller)).size < 2;
  const variants = variantsIn(tellings.map(({ text }) => text));
  return tellings.map(({ text, language }, version) => {
    if (isAlone) return [{ words: text, mark: 'plain' }];
    // Reading a text for them is dear, and many have no word that asks for it.
    const isTold = (start: number, end: number) =>
      tellingStretches(text, language).some(
        (stretch) => stretch.start < end && stretch.end > start,
      );
    const marks = wordsOf(text).map(({ 0: word, index }, at): ToldWords => {
      const end = index + word.length;
      const isShared = (tellersOf.get(keyOf(word))?.size ?? 0) > 1;
      if (isShared) return { words: word, mark: 'shared' };
      const isOwn = variants[version]?.has(at) || isTold(index, end);
      return { words: word, mark: isOwn ? 'own' : 'plain' };
    });
    return joinAlike(marks);
  });
}

/** Joins neighbouring words that have the same mark. */
function joinAlike(words: readonly ToldWords[]): ToldWords[] {
  const joined: ToldWords[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last?.mark === word.mark) {
      joined[joined.length - 1] = { words: `${last.words} ${word.words}`, mark: word.mark };
    } else joined.push(word);
  }
  return joined;
}
