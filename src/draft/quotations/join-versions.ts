import { tokenize } from '../../normalize/language/tokens.ts';
import { daysBetween } from '../dates/iso-days.ts';
import type { NamedPerson } from '../names/name-story.ts';
import { matterOf } from '../words/content-words.ts';
import { wordList } from '../words/word-list.ts';
import type { Speaker } from './find-speaker.ts';
import { type Utterance, wordsOfUtterance } from './find-utterances.ts';
import { foldWords } from './fold-words.ts';

/** What one report has of an utterance. */
export interface SpokenVersion {
  readonly utterance: Utterance;
  readonly speaker: Speaker | undefined;
}

/** So much of the shorter version must stand in the longer one, in its order. */
const MIN_SHARE = 0.5;
/** Of a version as short as that nearly all. */
const SHORT_WORDS = 6;
const MIN_SHARE_OF_SHORT = 0.75;
/** Words in one run that nobody repeats by chance. */
const MIN_RUN = 4;
const MAX_DAYS = 14;
/** Of one speaker in reports of one day, or of the next, less is enough. */
const SAME_TELLING = 1;
const MIN_SHARE_OF_DAY = 0.6;
const MOST_CANDIDATES = 60;
/** Longer utterances are compared by their beginnings. */
const MOST_WORDS = 160;

interface Compared extends SpokenVersion {
  readonly words: readonly string[];
  readonly matter: ReadonlySet<string>;
}

/** The length of the longest run of words that both have in one order, with gaps. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((against, at) => {
      next.push(word === against ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The length of the longest run of words that both have without a gap. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((against, at) => {
      next.push(word === against ? (row[at] ?? 0) + 1 : 0);
    });
    row = next;
    best = Math.max(best, ...row);
  }
  return best;
}

/** Words of a phrase that name nobody by themselves: “a spokesman for the port”. */
const PHRASE_WORDS = /[\p{L}\p{N}-]{3,}/gu;
const EMPTY = wordList('the one who for and with from that this was were has had');

const wordsOfSource = (source: string): ReadonlySet<string> =>
  new Set((source.toLowerCase().match(PHRASE_WORDS) ?? []).filter((word) => !EMPTY.has(word)));

/** What a person is called in the reports: the words of the name and of every role. */
const wordsOfPerson = ({ name, mentions }: NamedPerson): ReadonlySet<string> =>
  new Set([
    ...wordsOfSource(name),
    ...mentions.flatMap(({ roleBefore, roleAfter }) => [
      ...wordsOfSource(roleBefore ?? ''),
      ...wordsOfSource(roleAfter ?? ''),
    ]),
  ]);

/** Whether two speakers can be one: one is not known, or both are one person, or called by a word that both have. */
function canBeOne(one: Speaker | undefined, other: Speaker | undefined): boolean {
  if (!one || !other) return true;
  if (one.person && other.person) return one.person === other.person;
  const [a, b] = [one, other].map(({ person, source }) =>
    person ? wordsOfPerson(person) : wordsOfSource(source),
  );
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b);
}

function isSameUtterance(one: Compared, other: Compared): boolean {
  const [a, b] = [one.utterance.report, other.utterance.report];
  if (a === b) return false;
  if (a.written && b.written && Math.abs(daysBetween(a.written, b.written)) > MAX_DAYS)
    return false;
  const shorter = Math.min(one.words.length, other.words.length);
  const sharedMatter = one.matter.intersection(other.matter).size;
  if (shorter < 3 || sharedMatter === 0) return false;
  const share = longestCommon(one.words, other.words) / shorter;
  const isKnown = one.speaker?.person !== undefined && other.speaker?.person !== undefined;
  if (shorter <= SHORT_WORDS || !isKnown) return share >= MIN_SHARE_OF_SHORT;
  const isSameDay =
    a.written && b.written && Math.abs(daysBetween(a.written, b.written)) <= SAME_TELLING;
  const leastMatter = isSameDay && longestRun(one.words, other.words) >= MIN_RUN ? 1 : 2;
  if (share < MIN_SHARE || sharedMatter < leastMatter) return false;
  if (isSameDay && share >= MIN_SHARE_OF_DAY) return true;
  return share >= MIN_SHARE_OF_SHORT || longestRun(one.words, other.words) >= MIN_RUN;
}

/** Groups what several reports have of one utterance. Each is compared with a bounded number of others that share its words. */
export function joinVersions(spoken: readonly SpokenVersion[]): SpokenVersion[][] {
  const groups: Compared[][] = [];
  const index = new Map<string, Compared[][]>();
  for (const version of spoken) {
    const tokens = tokenize(wordsOfUtterance(version.utterance)).filter(
      ({ kind }) => kind !== 'mark',
    );
    const compared = {
      ...version,
      words: foldWords(tokens.slice(0, MOST_WORDS)),
      matter: matterOf(tokens),
    };
    const candidates = new Set(
      [...compared.matter].flatMap((word) => (index.get(word) ?? []).slice(-MOST_CANDIDATES)),
    );
    const group =
      [...candidates].find(
        (one) =>
          one.every((other) => canBeOne(compared.speaker, other.speaker)) &&
          one.some((other) => isSameUtterance(compared, other)),
      ) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(compared);
    for (const word of compared.matter) {
      const listed = index.get(word);
      if (!listed) index.set(word, [group]);
      else if (!listed.includes(group)) listed.push(group);
    }
  }
  return groups;
}
