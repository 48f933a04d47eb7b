import nlp from 'compromise/one';
import { overlaps } from './overlaps.ts';

/** Abbreviations that the list of compromise lacks. */
const MORE = [
  'vs',
  'no',
  'mt',
  'ft',
  'gen',
  'fr',
  'nos',
  'pp',
  'cf',
  'viz',
  'al',
  'ph',
  'lt',
  'ens',
  'adm',
];
const { one } = nlp.model() as { one: { abbreviations: Record<string, unknown> } };
const ABBREVIATIONS = new Set([...Object.keys(one.abbreviations), ...MORE]);
/** Words that end sentences as often as they are cut short. */
const ORDINARY = new Set([
  'no',
  'al',
  'ex',
  'pal',
  'gal',
  'min',
  'sec',
  'hr',
  'am',
  'in',
  'so',
  'me',
  'pa',
  'la',
  'ma',
]);
const INITIAL = /(?<![\p{L}\p{N}])\p{Lu}\.\s*$/u;
const LAST_WORD = /(?<![\p{L}\p{N}])(\p{L}{1,6})\.\s*$/u;

/** Whether a stretch ends in an abbreviation and not in the end of a sentence: `Rear Adm.`, `ST.`, `J.` */
function endsInAbbreviation(segment: string, next: string): boolean {
  if (INITIAL.test(segment)) return true;
  const word = LAST_WORD.exec(segment.slice(-12))?.[1] ?? '';
  const folded = word.toLowerCase();
  if (!ABBREVIATIONS.has(folded)) return false;
  // “No. 5” goes on, “she said no.” does not; a title has its capital.
  if (ORDINARY.has(folded)) return /^\p{Lu}/u.test(word) && /^\d/.test(next);
  return /^\p{Lu}/u.test(word) || !/^\p{Lu}/u.test(next);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text as ranges without the white space between them. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && endsInAbbreviation(segment, text.slice(end, end + 1))) continue;
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const length = raw.trim().length;
    if (length > 0) sentences.push({ start: start + lead, end: start + lead + length });
    start = end;
  }
  return sentences;
}

/** The sentence, or sentences, in which the range stands. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const inside = splitSentences(text).filter((s) => overlaps(s, { start, end }));
  return {
    start: Math.min(start, ...inside.map((s) => s.start)),
    end: Math.max(end, ...inside.map((s) => s.end)),
  };
}
