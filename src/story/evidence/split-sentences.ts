import { overlaps } from './overlaps.ts';

/** Titles, months and other words that are cut short before a name or a number, in lower case. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm al apr aug bros capt cf cmdr co col corp dec dept det dr ens est feb fr ft gen gov hon inc jan jr jul jun lt ' +
    'ltd maj mar messrs mr mrs ms mt no nos nov oct ph pp pres prof rep rev sen sep sept sgt sr st supt viz vs'
  ).split(' '),
);

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
function endsInAbbreviation(
  segment: string,
  next: string,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (INITIAL.test(segment)) return true;
  const word = LAST_WORD.exec(segment.slice(-12))?.[1] ?? '';
  const folded = word.toLowerCase();
  if (!abbreviations.has(folded)) return false;
  // “No. 5” goes on, “she said no.” does not; a title has its capital.
  if (ORDINARY.has(folded)) return /^\p{Lu}/u.test(word) && /^\d/.test(next);
  return /^\p{Lu}/u.test(word) || !/^\p{Lu}/u.test(next);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A stretch of a text, UTF-16 offsets, `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface SentenceSplitter {
  /** The sentences of a text as ranges without the white space between them. */
  readonly splitSentences: (text: string) => Stretch[];
  /** The sentence, or sentences, in which the range stands. */
  readonly sentenceAround: (text: string, start: number, end: number) => Stretch;
}

/**
 * Splits texts where `Intl.Segmenter` does, but not after abbreviations.
 *
 * @param abbreviations in lower case, without their stop
 */
export function createSentenceSplitter(abbreviations: ReadonlySet<string>): SentenceSplitter {
  const splitSentences = (text: string): Stretch[] => {
    const sentences: Stretch[] = [];
    let start = 0;
    for (const { segment, index } of segmenter.segment(text)) {
      const end = index + segment.length;
      const next = text.slice(end, end + 1);
      if (end < text.length && endsInAbbreviation(segment, next, abbreviations)) continue;
      const raw = text.slice(start, end);
      const lead = raw.length - raw.trimStart().length;
      const length = raw.trim().length;
      if (length > 0) sentences.push({ start: start + lead, end: start + lead + length });
      start = end;
    }
    return sentences;
  };
  return {
    splitSentences,
    sentenceAround(text, start, end) {
      const inside = splitSentences(text).filter((s) => overlaps(s, { start, end }));
      return {
        start: Math.min(start, ...inside.map((s) => s.start)),
        end: Math.max(end, ...inside.map((s) => s.end)),
      };
    },
  };
}
