import type { NamedPerson } from '../names/name-story.ts';
import { isKnownPlace } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';
import type { Speaker } from './find-speaker.ts';
import {
  type ComparedVersion,
  isSameUtterance,
  type SpokenVersion,
  toCompared,
} from './same-utterance.ts';

const MOST_CANDIDATES = 60;

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

/** “Oslo made clear”: a capital speaks for whoever governs there. */
const isCapital = ({ person, source }: Speaker): boolean => !person && isKnownPlace(source);

/** Whether two speakers can be one: one is not known, or both are one person, or called by a word that both have. */
function canBeOne(one: Speaker | undefined, other: Speaker | undefined): boolean {
  if (!one || !other || isCapital(one) || isCapital(other)) return true;
  if (one.person && other.person) return one.person === other.person;
  const [a, b] = [one, other].map(({ person, source }) =>
    person ? wordsOfPerson(person) : wordsOfSource(source),
  );
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b);
}

/** Groups what several reports have of one utterance. Each is compared with a bounded number of others that share its words. */
export function joinVersions(spoken: readonly SpokenVersion[]): SpokenVersion[][] {
  const groups: ComparedVersion[][] = [];
  const index = new Map<string, ComparedVersion[][]>();
  for (const version of spoken) {
    const compared = toCompared(version);
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
