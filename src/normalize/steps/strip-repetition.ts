import { foldLine } from '../furniture/fold-line.ts';
import { countWords, endsSentence, findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { createPrefixTest } from '../prefix-test.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** A paragraph of so many words is said once; a shorter one can be a refrain. */
const MIN_WORDS = 12;
/** Shorter ones count beside a repeated paragraph, or right below their first copy. */
const MIN_WORDS_TOGETHER = 5;
/** What stands so often, with other text between, is a refrain at any length: the items of a list, a plan of meals. */
const MIN_TIMES_OF_REFRAIN = 3;
/** A summary that breaks off is told by so many words of the paragraph that it begins. */
const MIN_SUMMARY_WORDS = 8;
const MAX_SUMMARY_LENGTH = 600;
/** Dots, and a link that asks to read on, are no longer. */
const TAIL_LENGTH = 60;
const BROKEN_OFF = /\s*(?:\[?(?:…|\.\.\.)\]?)(?:\s*(?:read more|continue reading|more)\W*)?$/i;

const keyOf = (text: string) => foldLine(text) || text.toLowerCase().replace(/\s+/g, ' ');

/** For each line that repeats an earlier one: which is the first with its words, and how many there are. */
interface Copy {
  readonly first: number;
  readonly times: number;
}

function findCopies(lines: readonly Line[]): Map<number, Copy> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text, block }, i) => {
    if (block.role === 'title' || block.role === 'quotation') return;
    const key = keyOf(text);
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  });
  const copies = new Map<number, Copy>();
  for (const [first = 0, ...others] of places.values()) {
    for (const place of others) copies.set(place, { first, times: others.length + 1 });
  }
  return copies;
}

/** Tells whether a line is a teaser of a paragraph of the report: its beginning, and then dots. */
function createSummaryTest(lines: readonly Line[]): (line: Line) => boolean {
  const whole = lines.filter(({ text }) => !BROKEN_OFF.test(text.slice(-TAIL_LENGTH)));
  const begins = createPrefixTest(whole.map(({ text }) => text.toLowerCase()));
  return ({ text }) => {
    if (text.length > MAX_SUMMARY_LENGTH || !BROKEN_OFF.test(text)) return false;
    const opening = text.replace(BROKEN_OFF, '').toLowerCase();
    return countWords(opening) >= MIN_SUMMARY_WORDS && begins(opening);
  };
}

/** With a figure among so few words a line is an item of a list: amounts, scores. */
const WORDS_A_FIGURE = 4;

function isParagraph({ text }: Line): boolean {
  const words = countWords(text);
  const figures = text.match(/(?<![\p{L}\p{N}])\p{N}/gu)?.length ?? 0;
  return words >= MIN_WORDS && figures * WORDS_A_FIGURE < words && endsSentence(text);
}

/** Tells copies that the page makes from words that the writer says again. */
function createJudge(lines: readonly Line[]) {
  const copies = findCopies(lines);
  /** A copied paragraph next to `i`, in the place that it has beside the first copy too. */
  const hasParagraphBeside = (i: number, { first, times }: Copy) =>
    [-1, 1].some((step) => {
      const beside = lines[i + step];
      const copied = copies.get(i + step);
      if (!beside || copied?.first !== first + step || !isParagraph(beside)) return false;
      return (
        Math.max(times, copied.times) < MIN_TIMES_OF_REFRAIN || isParagraph(lines[i] ?? beside)
      );
    });
  return (line: Line, i: number): boolean => {
    const copy = copies.get(i);
    if (!copy) return false;
    const words = countWords(line.text);
    if (words < MIN_WORDS_TOGETHER) return false;
    const isBelowCopy = copy.first === i - 1 || copies.get(i - 1)?.first === copy.first;
    if (line.block.role === 'caption' || isBelowCopy) return true;
    if (hasParagraphBeside(i, copy)) return true;
    return copy.times < MIN_TIMES_OF_REFRAIN && isParagraph(line);
  };
}

/**
 * Keeps once what the page gives twice: paragraphs, captions, and summaries that a paragraph repeats whole. A short
 * line that comes again by itself may be a refrain and stays.
 */
export const stripRepetition: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const isCopy = createJudge(lines);
  const isSummary = createSummaryTest(lines);
  const found = lines.filter((line, i) => {
    if (i < body.first) return line.block.role === 'caption' && isCopy(line, i);
    return isSummary(line) || isCopy(line, i);
  });
  return removeRanges(
    draft,
    reading,
    found.map((line) => editBy('strip-repetition', line, '')),
  );
};
