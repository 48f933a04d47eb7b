import type { NameMention } from './find-mentions.ts';

const BEHIND = /^(?:, (?:aged |who is |now )?| \(| ?aged )(\d{1,3})(?=[,.;:)]|$| from | of )/;
/** “the 44-year-old Hale”, “44-year-old guard Peter Hale” */
const BEFORE = /\b(\d{1,3})-year-old(?: (?!and |or |who |with )[\p{L}-]{1,20}){0,3} $/u;
const REACH = 100;

/** The age that a sentence gives of someone beside the name. */
export function ageOf({ sentence, start, end }: NameMention): string | undefined {
  const { text } = sentence;
  return (
    BEHIND.exec(text.slice(end, end + REACH))?.[1] ??
    BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  );
}
