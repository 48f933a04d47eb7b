import type { NamedStory } from '../names/name-story.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import type { Occurrence } from './find-occurrences.ts';

/** The people of a deed, by their ids. */
export interface Doers {
  /** Whom its clause names, and not as those who tell of it. */
  readonly inClause: ReadonlySet<string>;
  readonly inSentence: ReadonlySet<string>;
}

/** The people whom the clause of an occurrence names in its deed, and those of its sentence. */
export function whoDoes({ sentence, clause }: Occurrence, names: NamedStory): Doers {
  const { tokens } = sentence;
  const named = names.mentionsIn(sentence);
  const own = named.flatMap(({ person, mention }) => {
    const { firstToken, lastToken } = mention;
    const isInside = firstToken >= (clause.subject?.from ?? clause.from) && firstToken < clause.end;
    const beside = [tokens[firstToken - 1], tokens[lastToken + 1]];
    const isSayer = beside.some((token) => token && SPEECH_VERBS.has(token.lower));
    return isInside && !isSayer ? [person.id] : [];
  });
  return { inClause: new Set(own), inSentence: new Set(named.map(({ person }) => person.id)) };
}

/** Whether each of two deeds has someone whom the other has not: what one does with two people is two deeds. */
export const areOthers = (one: Doers, other: Doers): boolean =>
  !one.inClause.isSubsetOf(other.inSentence) && !other.inClause.isSubsetOf(one.inSentence);
