import { fold } from './fold.ts';
import { BREAK, type IndexData } from './index-data.ts';
import { MISSPELT } from './passage.ts';
import type { NameGroup } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { termOf } from './term.ts';
import { tokenize } from './tokenize.ts';

/** One name of a thing. */
export interface ThingName {
  /** The number of the passage that is the thing. */
  readonly thing: number;
  /** Folded. */
  readonly words: readonly string[];
  /** What its telling words have in common with their other forms. */
  readonly terms: readonly string[];
  /** `proper`, or one that stands for the thing only as it is written: a copy's mistake, an abbreviation. */
  readonly kind: 'proper' | 'written';
  /** Whether it is the first of the thing's names. */
  readonly isTitle: boolean;
}

const ABBREVIATION = /^\p{Lu}(?:\.?\p{Lu})+\.?$/u;

const wordsOf = (name: string) => tokenize(name).map(({ word }) => fold(word));

/** Names of the story's things, and the groups of names that stand for each other. A name that two share stands for neither. */
export function readNames(
  data: IndexData,
  irregular: ReadonlyMap<string, string>,
): {
  names: readonly ThingName[];
  aliases: Map<string, NameGroup[]>;
} {
  const names: ThingName[] = [];
  const groups: NameGroup[] = data.aliases.map((group) => group.map(wordsOf));
  data.titles.forEach((title, thing) => {
    if (title === '') return;
    const lines = title.split(BREAK);
    const group = lines.map(wordsOf);
    lines.forEach((line, i) => {
      const written = line.startsWith(MISSPELT) || (i > 0 && ABBREVIATION.test(line));
      const words = group[i] ?? [];
      const terms = words
        .filter((word) => !isStopWord(word))
        .map((word) => termOf(word, irregular));
      names.push({ thing, words, terms, kind: written ? 'written' : 'proper', isTitle: i === 0 });
    });
    if (lines.length > 1) groups.push(group);
  });
  const owners = new Map<string, Set<number>>();
  groups.forEach((group, i) => {
    if (i < data.aliases.length) return;
    for (const words of group) {
      const key = words.join(' ');
      owners.set(key, (owners.get(key) ?? new Set()).add(i));
    }
  });
  const aliases = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const own = group.filter((words) => (owners.get(words.join(' '))?.size ?? 0) < 2);
    if (own.length < 2) continue;
    for (const words of own) {
      const key = words.join(' ');
      aliases.set(key, [...(aliases.get(key) ?? []), own]);
    }
  }
  return { names, aliases };
}
