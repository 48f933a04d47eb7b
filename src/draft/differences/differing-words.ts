import { tokenize } from '../../normalize/language/tokens.ts';
import { type CollatedSegment, collate } from '../../story/collate.ts';
import type { DraftedUtterance } from '../quotations/draft-quotes.ts';
import { wordsOfUtterance } from '../quotations/find-utterances.ts';
import { heardWords } from '../quotations/fold-words.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import type { DraftedQuestion } from './drafted-question.ts';

const MOST_VERSIONS = 8;

const foldReading = (reading: string): string =>
  heardWords(tokenize(reading).filter(({ kind }) => kind !== 'mark'))
    .map(stemOf)
    .join(' ');

/** Whether two readings have words of their own: not one with more before it or behind it, nor `eye` and `eyes`. */
const areOthers = (one: string, other: string): boolean =>
  ![
    [one, other],
    [other, one],
  ].some(([long = '', short = '']) => ` ${long} `.includes(` ${short} `));

/** Whether words of the readings differ, and not only their forms or how much is quoted. */
function isOfWords({ kind, readings }: CollatedSegment): boolean {
  if (kind !== 'different') return false;
  const told = readings.filter((reading) => reading !== '').map(foldReading);
  return told.some((one, at) => told.slice(at + 1).some((other) => areOthers(one, other)));
}

const has = (reading: string) => matterOf(tokenize(reading)).size > 0;

/** Of two versions only one quotes on where words stand beside others that it alone has: these are no other wording. */
const isBesideOmitted = (segments: readonly CollatedSegment[], at: number): boolean =>
  segments[at]?.readings.length === 2 &&
  [segments[at - 1], segments[at + 1]].some((near) => near?.kind === 'omitted');

/** Longer ones are another statement put in between. */
const MOST_LEFT_OUT = 3;

/** Words that some leave out in the midst of what all have, with the word before and the word behind. */
function leftOut(segments: readonly CollatedSegment[]): Pick<CollatedSegment, 'readings'>[] {
  return segments.flatMap(({ kind, readings }, at) => {
    const [before, behind] = [segments[at - 1], segments[at + 1]];
    const isInside = before?.kind === 'same' && behind?.kind === 'same';
    const isShort = readings.every((reading) => reading.split(' ').length <= MOST_LEFT_OUT);
    if (kind !== 'omitted' || !isInside || !isShort || !readings.some(has)) return [];
    const around = readings.map((reading, version) =>
      [
        before.readings[version]?.split(' ').at(-1),
        reading,
        behind.readings[version]?.split(' ')[0],
      ]
        .filter((words) => words)
        .join(' '),
    );
    return [{ readings: around }];
  });
}

/** Without the mark that ends the stretch: `path,` => `path`. */
const withoutMark = (words: string) => words.replace(/[,.;:]$/, '');

/** The utterances that reports give in other words. */
export function differingWords(utterances: readonly DraftedUtterance[]): DraftedQuestion[] {
  return utterances.flatMap(({ versions, entry }): DraftedQuestion[] => {
    if (versions.length < 2) return [];
    const compared = versions.slice(0, MOST_VERSIONS);
    const segments = collate(compared.map(({ utterance }) => wordsOfUtterance(utterance)));
    const differing = [
      ...segments.filter((one, at) => isOfWords(one) && !isBesideOmitted(segments, at)),
      ...leftOut(segments),
    ];
    const [widest] = differing.toSorted(
      (a, b) => b.readings.join('').length - a.readings.join('').length,
    );
    if (!widest) return [];
    const speaker = entry.data['speaker'];
    const event = entry.data['event'];
    return [
      {
        about: String(entry.data['source']),
        kind: 'quotation-wording',
        answers: compared.flatMap(({ utterance }, at) => {
          const says = withoutMark(widest.readings[at] ?? '');
          const { block, start, end, report } = utterance;
          return says === ''
            ? []
            : { report: report.slug, quote: block.text.slice(start, end), says };
        }),
        ...(typeof event === 'string' && { events: [event] }),
        ...(typeof speaker === 'string' && { people: [speaker] }),
        by: 'versions',
      },
    ];
  });
}
