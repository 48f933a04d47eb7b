import { distance } from 'fastest-levenshtein';
import { compareText } from '../../story/compare-text.ts';
import { isGivenName } from '../words/lexicon.ts';
import type { NameForm } from './classify-names.ts';
import type { NameMention } from './find-mentions.ts';
import { foldName } from './fold-name.ts';
import { isFormOfGivenName } from './given-names.ts';
import { namesAnother, wordsOfOthers } from './names-another.ts';
import { soundOf } from './sound-of.ts';
import { reportsOf, rolesOf } from './tellings-of.ts';

/** One person of the reports, with every form of the name that is surely theirs. */
export interface FoundPerson {
  readonly name: string;
  /** The word of the name that stands alone in later mentions. */
  readonly shortName: string;
  /** Other forms of the name, the most frequent first. */
  readonly aliases: readonly string[];
  readonly mentions: readonly NameMention[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const isInitial = (word: string) => /^\p{Lu}\.$/u.test(word);
const surnameOf = (words: readonly string[]) => words.findLast((word) => !SUFFIX.test(word)) ?? '';
/** Letters that two spellings of one name may differ by. */
const MIN_LETTERS = 6;
/** Shorter names are soon alike: `Lee` and `Leh`. */
const MIN_SOUND = 4;

/** Whether one given name is a slip for the other: two known ones that sound otherwise, `Marta` and `Maria`, are two people’s. */
const canBeSlip = (one: string, other: string): boolean =>
  soundOf(one) === soundOf(other) || !isGivenName(one) || !isGivenName(other);

/** Whether two full names are surely one person’s: the same but for an initial, a short form, an accent, a slip. */
function isSamePerson(one: NameForm, other: NameForm): boolean {
  if (foldName(one.text) === foldName(other.text)) return true;
  const [a, b] = [
    one.words.filter((w) => !SUFFIX.test(w)),
    other.words.filter((w) => !SUFFIX.test(w)),
  ];
  const [givenA = '', givenB = ''] = [a[0], b[0]];
  const [lastA, lastB] = [surnameOf(one.words), surnameOf(other.words)];
  const sharesRole = !rolesOf(one).isDisjointFrom(rolesOf(other));
  const isApart = reportsOf(one).isDisjointFrom(reportsOf(other));
  if (foldName(lastA) === foldName(lastB)) {
    const middles = [a.slice(1, -1), b.slice(1, -1)];
    const middleFits =
      middles.some((middle) => middle.length === 0) ||
      middles[0]?.[0]?.[0] === middles[1]?.[0]?.[0];
    if (!middleFits) return false;
    if (foldName(givenA) === foldName(givenB) || isFormOfGivenName(givenA, givenB)) return true;
    const fitsInitial = (x: string, y: string) => isInitial(x) && x[0] === y[0];
    if (fitsInitial(givenA, givenB) || fitsInitial(givenB, givenA)) return sharesRole || isApart;
    // `Mateus` and `Matheus`: only how a sound is written tells them apart.
    if (soundOf(givenA) === soundOf(givenB)) return isApart;
    const isSlip =
      Math.min(givenA.length, givenB.length) >= MIN_LETTERS - 1 &&
      distance(foldName(givenA), foldName(givenB)) <= 1;
    return isSlip && sharesRole && isApart && canBeSlip(givenA, givenB);
  }
  // Another spelling of the family name, by the same given name, in another report; a slip by the same office, too.
  if (foldName(givenA) !== foldName(givenB) || !isApart) return false;
  if (soundOf(lastA) === soundOf(lastB)) return soundOf(lastA).length >= MIN_SOUND;
  const isSlip =
    Math.min(lastA.length, lastB.length) >= MIN_LETTERS &&
    distance(foldName(lastA), foldName(lastB)) <= 1;
  return isSlip && sharesRole;
}

const byFrequency = (a: NameForm, b: NameForm) =>
  b.mentions.length - a.mentions.length ||
  b.words.length - a.words.length ||
  compareText(a.text, b.text);

/** Groups full names; a form that fits two groups is left alone: nobody is joined by guess. */
function groupFullNames(forms: readonly NameForm[]): NameForm[][] {
  const groups: NameForm[][] = [];
  const bySurname = new Map<string, NameForm[][]>();
  const keysOf = (form: NameForm) => [
    `last ${foldName(surnameOf(form.words))}`,
    `first ${foldName(form.words[0] ?? '')} ${soundOf(surnameOf(form.words)).slice(0, 1)}`,
  ];
  for (const form of forms.toSorted(byFrequency)) {
    const near = new Set(keysOf(form).flatMap((key) => bySurname.get(key) ?? []));
    const fitting = [...near].filter((group) => group.some((other) => isSamePerson(form, other)));
    const [only] = fitting;
    const group = fitting.length === 1 && only ? only : [];
    if (group.length === 0) groups.push(group);
    group.push(form);
    for (const key of keysOf(form))
      bySurname.set(key, [...new Set([...(bySurname.get(key) ?? []), group])]);
  }
  return groups;
}

/**
 * The people among the names, each with the single words that stand for them: a word that could be of two people is
 * given to the one whom the same report names in full, or to nobody.
 */
export function joinPeople(forms: readonly NameForm[]): FoundPerson[] {
  const full = forms.filter(({ kind, words }) => kind === 'person' && words.length > 1);
  const groups = groupFullNames(full);
  const owners = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const word of new Set(
      group.flatMap(({ words }) => words.filter((part) => part.length > 1 && !isInitial(part))),
    )) {
      owners.set(word, [...(owners.get(word) ?? []), index]);
    }
  });
  const alone = groups.map((): NameMention[] => []);
  const owned = wordsOfOthers(forms);
  const orphans: NameForm[] = [];
  for (const form of forms.filter(({ words }) => words.length === 1)) {
    const candidates = owners.get(form.words[0] ?? '') ?? [];
    if (candidates.length === 0) {
      if (form.kind === 'person' && form.mentions.some(({ titled }) => titled)) orphans.push(form);
      continue;
    }
    for (const mention of form.mentions) {
      const here = candidates.filter((index) =>
        groups[index]?.some((name) =>
          name.mentions.some(({ sentence }) => sentence.report === mention.sentence.report),
        ),
      );
      if (namesAnother(form, mention, owned, here.length > 0)) continue;
      const [owner] = here.length > 0 ? here : candidates;
      if (owner !== undefined && (here.length === 1 || candidates.length === 1))
        alone[owner]?.push(mention);
    }
  }
  const people = groups.map((group, index) => toPerson(group, alone[index] ?? []));
  return [...people, ...orphans.map((form) => toPerson([form], []))].sort(
    (a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name),
  );
}

const MOST_TITLED = 8;

/** The forms with a title in capitals, the most frequent first. */
function titledForms(mentions: readonly NameMention[]): string[] {
  const times = Map.groupBy(
    mentions.filter(({ titled }) => titled),
    ({ form }) => form,
  );
  return [...times]
    .sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
    .slice(0, MOST_TITLED)
    .map(([form]) => form);
}

function toPerson(group: readonly NameForm[], alone: readonly NameMention[]): FoundPerson {
  const times = Map.groupBy(alone, ({ words }) => words[0] ?? '');
  const [used] = [...times].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  const usesShort = ({ words }: NameForm) => Number(words.includes(used?.[0] ?? ''));
  const [main] = group.toSorted((a, b) => usesShort(b) - usesShort(a) || byFrequency(a, b));
  const name = main?.text ?? '';
  const shortName = used?.[0] ?? surnameOf(main?.words ?? []);
  const aliases = [...group.map(({ text }) => text), ...times.keys()].filter(
    (form) => form !== name && form !== shortName,
  );
  const mentions = [...group.flatMap((form) => form.mentions), ...alone].sort(
    (a, b) =>
      compareText(a.sentence.report.slug, b.sentence.report.slug) ||
      a.sentence.at - b.sentence.at ||
      a.start - b.start,
  );
  return {
    name,
    shortName,
    aliases: [...new Set([...aliases, ...titledForms(mentions)])],
    mentions,
  };
}
