import type { Token } from '../../normalize/language/tokens.ts';
import type { TextRange } from '../../story/evidence/overlaps.ts';

const BEFORE_DATE =
  /(?:\bas (?:recently|early|late|long ago) as |\bas (?:of|from) )$|(?:\b(?:on|at|in|by|during|around|about|of|since|until|from|late|early|earlier|mid|later|the|shortly|just|soon|before|after) ?){1,3}$/i;
const BEHIND_DATE = /^ (?:local time|GMT|UTC|BST|EST|EDT|PST|CET)\b/;

/** A time with the words that lead to it: “in late” before “September”. */
function withLead(text: string, { start, end }: TextRange): TextRange {
  const lead = BEFORE_DATE.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const tail = BEHIND_DATE.exec(text.slice(end, end + 14))?.[0] ?? '';
  return { start: start - lead.length, end: end + tail.length };
}

/** “The parade is tomorrow”, “was planned for Sunday”: without its time the sentence says nothing. */
const isPredicate = (tokens: readonly Token[], { start }: TextRange): boolean => {
  const before = tokens.findLast((token) => token.end <= start);
  return /^(?:is|was|are|were|be|for|until|than|least|only|not)$/.test(before?.lower ?? '');
};

/** “between Friday and Monday”, “from Friday to Monday”: half of it says nothing. */
const isOfRange = (text: string, { start, end }: TextRange): boolean => {
  const before = text.slice(Math.max(0, start - 45), start);
  if (/\bbetween (?:[^,;.]{2,25} and )?(?:late |early )?$/i.test(before)) return true;
  return (
    /\bfrom (?:late |early )?$/i.test(before) &&
    /^ (?:to|until|till|through) /.test(text.slice(end, end + 9))
  );
};

/** “to Monday’s announcement”: a time that says which is a word of the thing. */
const isGenitive = (text: string, { end }: TextRange): boolean =>
  /^['’]s?\b|^['’](?=\s)/.test(text.slice(end, end + 3));

/** The tokens outside of some ranges, which are times with the words that lead to them. */
const without = (tokens: readonly Token[], ranges: readonly TextRange[]): readonly Token[] =>
  tokens.filter(
    (token) => !ranges.some(({ start, end }) => token.start < end && token.end > start),
  );

/** The words of a clause without its times, but for those that are what it says. */
export const withoutTimes = (
  text: string,
  tokens: readonly Token[],
  times: readonly TextRange[],
): readonly Token[] =>
  without(
    tokens,
    times
      .filter(
        (time) => !isPredicate(tokens, time) && !isGenitive(text, time) && !isOfRange(text, time),
      )
      .map((time) => withLead(text, time)),
  );
