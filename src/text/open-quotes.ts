import { runsRightToLeft } from './language-of-text.ts';

/** The marks of a way of quoting, and those of a quotation within. */
interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly inner: readonly [open: string, close: string];
}

const CURLY: QuotationMarks = { open: '“', close: '”', inner: ['‘', '’'] };
/** Newspapers in Arabic quote so; unlike curly marks, these turn with the direction of the text. */
const ANGLED: QuotationMarks = { open: '«', close: '»', inner: ['“', '”'] };

const marksOf = (passage: string) => (runsRightToLeft(passage) ? ANGLED : CURLY);

/** A straight mark that opens: nothing, a space, a bracket or a dash stands before it. */
const OPENING = /(?<![^\s([—–-])"/gu;

/** Straight quotation marks as those of the text. */
const curl = (text: string, { open, close }: QuotationMarks) =>
  text.replace(OPENING, open).replaceAll('"', close);

/** The text without a mark at one end whose partner was left outside. */
function withoutLoneMark(text: string, { open, close }: QuotationMarks): string {
  if (text.startsWith(open) && !text.includes(close)) return text.slice(1);
  return text.endsWith(close) && !text.includes(open) ? text.slice(0, -1) : text;
}

const inside = (passage: string, marks: QuotationMarks) =>
  [ANGLED, CURLY].reduce(
    (text, pair) => (pair === marks || marks === ANGLED ? withoutLoneMark(text, pair) : text),
    curl(passage.trim(), marks),
  );

/** Whether a text is one quotation and no more. */
const isWhole = (text: string, { open, close }: QuotationMarks) =>
  text.startsWith(open) && text.indexOf(close) === text.length - 1 && text.lastIndexOf(open) === 0;

/**
 * A passage inside quotation marks, its own marks turned into those of a quotation within:
 * `He called it “a start”.` => `“He called it ‘a start’.”` A passage that is one whole quotation keeps its marks, and one
 * with a mark at one end only gets both. A text in Arabic has its own marks: `«وصفه بأنه “بداية”»`.
 */
export function openQuotes(passage: string): string {
  const marks = marksOf(passage);
  const text = inside(passage, marks);
  if (isWhole(text, marks) || (marks === ANGLED && isWhole(text, CURLY))) return text;
  const [open, close] = marks.inner;
  return `${marks.open}${text.replaceAll(marks.open, open).replaceAll(marks.close, close)}${marks.close}`;
}

/** Whether only some words of a passage stand in quotation marks. */
export function quotesSomeWords(passage: string): boolean {
  const marks = marksOf(passage);
  const text = inside(passage, marks);
  return [marks, CURLY].some((pair) => text.includes(pair.open) && !isWhole(text, pair));
}
