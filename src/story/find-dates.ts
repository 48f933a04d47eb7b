import * as chrono from 'chrono-node';

/** An expression of a date in a text. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it means for someone who writes on the day given: `2021`, `2021-05` or `2021-05-03`. */
  readonly means: string;
  /** The last day of what has several: “from 5 to 9 June”. */
  readonly until?: string;
}

const UNIT = '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centuries|century)';
/** What chrono takes for a date and that names none: lengths of time, bare numbers, turns of speech. */
const NOT_A_DATE = new RegExp(
  `^(?:(?:just|right)? ?now|today|this|second|last minute|\\d+(?: ?[ap])?|for\\b.*|(?:(?:with)?in|over|during|after|every) (?:the (?:last|past|next|first|final) )?(?:about |nearly |almost |at least |some |just |only )?[\\p{L}\\d-]+ ${UNIT}|.*${UNIT} (?:before|after|earlier|later))$`,
  'iu',
);
/** `six months before the vote`: counted from something that the words name, not from the day of writing. */
const COUNTED = new RegExp(`\\b${UNIT}$`, 'i');
const FROM_SOMETHING =
  /^ (?:before|after|earlier|later|into|from|old|on|long|apart|ahead|in advance|of|away|since|until|to)\b(?! (?:this|last|next|tomorrow|yesterday)\b)/i;
/** “£8,000 a household”: what begins within a number is part of it. */
const IN_NUMBER = /\d[.,]$/;
/**
 * A year before Christ behind a month or a day, or what makes one of the number that was found: no ISO date has it. Behind
 * what is no number stands a name: “on Monday, BC Hydro said”.
 */
const BEFORE_CHRIST =
  /^(?:,? (?:of )?(\d{1,4}),?)? (?:B\.?C\.?(?:E\.?)?|before Christ)(?![\p{L}])/u;
const ENDS_BEFORE_CHRIST = /\bB\.?C\.?(?:E\.?)?$/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** What says that a day of the week lies ahead: a verb of the clause, or the word in front of the day. */
const AHEAD =
  /\b(?:will|shall|would|going to|is to|are to|plans? to|planned for|expected|scheduled|due|set to|hopes? to|invited)\b|\b(?:until|by|next|coming|from|starting|beginning) $/i;
const PAST =
  /\b(?:since|last|ago|was|were|had|did|said|told|went|came|saw|met|made|took|left|found|held|began|gave|got|ran|fell|lost|won|died|killed|\p{Ll}{2,}ed)\b/iu;
const CLAUSE_LENGTH = 80;
const WEEK = 7 * 86_400_000;

const { ar, de, en, es, fi, fr, it, nl, pt, ru, sv, uk } = chrono;
/** Languages whose expressions of dates are known, by their tags. */
const LANGUAGES = new Map(Object.entries({ ar, de, en, es, fi, fr, it, nl, pt, ru, sv, uk }));

type Components = ReturnType<typeof chrono.en.casual.parse>[number]['start'];

function meaningOf(start: Components): string {
  const part = (name: 'year' | 'month' | 'day') => start.get(name) ?? 1;
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(part('year')).padStart(4, '0');
  const month = `${year}-${two(part('month'))}`;
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  if (!isDay && start.isCertain('month')) return month;
  if (!isDay && start.isCertain('year')) return year;
  return `${month}-${two(part('day'))}`;
}

/**
 * The expressions of dates in a text, such as “last week”, “in late May”, “on Sunday”.
 *
 * @param written the day of writing, an ISO date: what “Sunday” is counted from
 * @param language that of the text, a BCP 47 tag; none is found in one that is not known
 */
export function findDates(text: string, written: string, language = 'en'): DateExpression[] {
  const known = LANGUAGES.get(language.split('-')[0] ?? '');
  if (!known) return [];
  const reference = { instant: new Date(`${written}T12:00:00Z`), timezone: 0 };
  return known.casual.parse(text, reference).flatMap((result) => {
    const words = result.text.replace(/(?<![\s,;:.)])[\s,;:.)]+$/, '');
    const { index } = result;
    const end = index + words.length;
    const after = text.slice(end, end + CLAUSE_LENGTH);
    const isLength = COUNTED.test(words) && FROM_SOMETHING.test(after);
    if (IN_NUMBER.test(text.slice(Math.max(0, index - 2), index))) return [];
    if (NOT_A_DATE.test(words) || isLength || isBeforeChrist(words, after)) return [];
    const means = meaningOf(result.start);
    const isLate = WEEKDAY.test(words) && means > written && looksBack(text, index, end);
    const until = result.end && meaningOf(result.end);
    return [
      {
        start: index,
        end,
        text: words,
        means: isLate ? weekBefore(means) : means,
        ...(until !== undefined && until > means && until.length === means.length && { until }),
      },
    ];
  });
}

/** Whether words for a time, with what follows them, name one before Christ. */
export function isBeforeChrist(words: string, after: string): boolean {
  if (ENDS_BEFORE_CHRIST.test(words)) return true;
  const found = BEFORE_CHRIST.exec(after);
  return found !== null && (found[1] !== undefined || /\d$/.test(words));
}

/** Whether the clause around a day of the week tells of what was, and not of what is to come. */
function looksBack(text: string, start: number, end: number): boolean {
  const clauses = text.slice(Math.max(0, start - CLAUSE_LENGTH), end + CLAUSE_LENGTH);
  return (
    PAST.test(clauses) && !AHEAD.test(text.slice(Math.max(0, start - CLAUSE_LENGTH / 2), start))
  );
}

const weekBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - WEEK).toISOString().slice(0, 10);
