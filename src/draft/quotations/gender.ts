import type { NamedPerson } from '../names/name-story.ts';
import { isManName, isWomanName } from '../words/lexicon.ts';

export type Gender = 'he' | 'she' | undefined;

const SHE =
  /^(?:mrs|ms|miss|madame|lady|dame|queen|princess|duchess|sister|chairwoman|spokeswoman|congresswoman|councilwoman|actress|mother|daughter|wife|widow)\b/i;
const HE =
  /^(?:mr|sir|lord|king|prince|duke|father|brother|chairman|spokesman|congressman|councilman|monsieur|herr|son|husband)\b/i;

/** Which pronoun stands for a person, as a title tells: `Mrs`, `spokesman`; undefined where none does. */
export function titledGenderOf({ mentions }: NamedPerson): Gender {
  for (const { roleBefore, roleAfter, before } of mentions) {
    for (const role of [roleBefore, roleAfter, before]) {
      const last = role?.split(' ').at(-1) ?? '';
      if (role !== undefined && (SHE.test(role) || SHE.test(last))) return 'she';
      if (role !== undefined && (HE.test(role) || HE.test(last))) return 'he';
    }
  }
  return undefined;
}

/** The same, and where no title tells, as the given name seems to. */
export function genderOf(person: NamedPerson): Gender {
  const titled = titledGenderOf(person);
  if (titled) return titled;
  const { name } = person;
  const given = name.split(' ')[0] ?? '';
  const [man, woman] = [isManName(given), isWomanName(given)];
  if (man === woman) return undefined;
  return man ? 'he' : 'she';
}

/** Whether “he” or “she” can mean someone of whom this is known. */
export const pronounFits = (pronoun: string, gender: Gender): boolean =>
  gender === undefined || gender === pronoun;
