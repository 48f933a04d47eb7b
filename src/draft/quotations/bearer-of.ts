import type { NamedPerson } from '../names/name-story.ts';
import type { ToldReport } from '../reports/read-reports.ts';

/** Who bears what a noun phrase says: `the mayor`, in a report that named one mayor. */
export function bearerOf(
  words: readonly string[],
  head: string,
  report: ToldReport,
  people: readonly NamedPerson[],
): NamedPerson | undefined {
  const age = /^(\d{2})-year-old$/.exec(head)?.[1];
  const bearers = [...new Set(people)].filter(({ mentions }) =>
    mentions.some(({ sentence, roleBefore, roleAfter, end }) => {
      if (sentence.report !== report) return false;
      if (age !== undefined) return sentence.text.slice(end, end + 6).includes(age);
      const role = `${roleBefore ?? ''} ${roleAfter ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u);
      return (
        role.includes(head) &&
        words.every((word) => word === head || role.includes(word) || words.length === 1)
      );
    }),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}
