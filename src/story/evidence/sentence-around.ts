import { overlaps } from './overlaps.ts';

const ABBREVIATION =
  /(?:\b\p{Lu}\.|\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Prof|Jr|Sr|Corp|Inc|Ltd|No|vs|approx)\.)\s*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text as ranges without the white space between them. */
export function splitSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATION.test(segment)) continue;
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
