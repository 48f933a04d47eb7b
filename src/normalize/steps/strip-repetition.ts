import { foldLine } from '../furniture/fold-line.ts';
import { countWords, findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** A paragraph of so many words is said once; a shorter one can be a refrain. */
const MIN_WORDS = 12;
/** Shorter ones count beside another repetition, or right below their first copy. */
const MIN_WORDS_TOGETHER = 5;
/** A summary that breaks off is told by so many words of the paragraph that it begins. */
const MIN_SUMMARY_WORDS = 8;
const MAX_SUMMARY_LENGTH = 600;
const BROKEN_OFF = /\s*(?:\[?(?:…|\.\.\.)\]?)(?:\s*(?:read more|continue reading|more)\W*)?$/i;

const keyOf = (text: string) => foldLine(text) || text.toLowerCase().replace(/\s+/g, ' ');

/** Index of the first line with the same words, for each line that repeats one. */
function findCopies(lines: readonly Line[]): Map<number, number> {
  const first = new Map<string, number>();
  const copies = new Map<number, number>();
  lines.forEach(({ text, block }, i) => {
    if (block.role === 'title' || block.role === 'quotation') return;
    const key = keyOf(text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, i);
    else copies.set(i, earlier);
  });
  return copies;
}

/** Whether a line is a teaser of a paragraph of the report: its beginning, and then dots. */
function isSummary({ text }: Line, others: readonly Line[]): boolean {
  if (text.length > MAX_SUMMARY_LENGTH || !BROKEN_OFF.test(text)) return false;
  const opening = text.replace(BROKEN_OFF, '').toLowerCase();
  if (countWords(opening) < MIN_SUMMARY_WORDS) return false;
  return others.some(
    (other) => other.text.length > text.length && other.text.toLowerCase().startsWith(opening),
  );
}

/**
 * Keeps once what the page gives twice: paragraphs, captions, and summaries that a paragraph repeats whole. A short
 * line that comes again by itself may be a refrain and stays.
 */
export const stripRepetition: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const copies = findCopies(lines);
  const found = lines.filter((line, i) => {
    if (i < body.first) return false;
    if (isSummary(line, lines)) return true;
    const earlier = copies.get(i);
    if (earlier === undefined) return false;
    const words = countWords(line.text);
    const isCaption = line.block.role === 'caption' && words >= MIN_WORDS_TOGETHER;
    if (words >= MIN_WORDS || isCaption) return true;
    const isRun = copies.get(i - 1) === earlier - 1 || copies.get(i + 1) === earlier + 1;
    return words >= MIN_WORDS_TOGETHER && (isRun || earlier === i - 1);
  });
  return removeRanges(
    draft,
    reading,
    found.map((line) => editBy('strip-repetition', line, '')),
  );
};
