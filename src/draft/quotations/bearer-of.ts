import { ageOf } from '../names/age-of.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import type { NamedPerson } from '../names/name-story.ts';
import { PERSON_TITLES } from '../names/person-titles.ts';
import type { ToldReport } from '../reports/read-reports.ts';
import { isDemonym } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';

/** With one of these before it an office is another one, or nobody's any longer. */
const QUALIFIERS = wordList('former ex late deputy vice assistant acting retired shadow');

const qualifiersIn = (words: readonly string[]): string =>
  words.filter((word) => QUALIFIERS.has(word)).join();

/**
 * Who bears what a noun phrase says: `the mayor`, where one mayor was named; nobody where two were.
 *
 * @param report whose words for them count; without it those of any report do
 */
export function bearerOf(
  words: readonly string[],
  head: string,
  report: ToldReport | undefined,
  people: readonly NamedPerson[],
): NamedPerson | undefined {
  const isOffice = isPersonNoun(head) || PERSON_TITLES.has(head) || isDemonym(head);
  const age = /^(\d{1,3})-year-old$/.exec(head)?.[1];
  const bearers = [...new Set(people)].filter(({ mentions }) =>
    mentions.some((mention) => {
      if (report !== undefined && mention.sentence.report !== report) return false;
      if (age !== undefined) return ageOf(mention) === age;
      const role = `${mention.roleBefore ?? ''} ${mention.roleAfter ?? ''}`
        .toLowerCase()
        .split(/[^\p{L}-]+/u);
      return (
        isOffice &&
        role.includes(head) &&
        qualifiersIn(role) === qualifiersIn(words) &&
        words.every((word) => word === head || role.includes(word) || words.length === 1)
      );
    }),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}
