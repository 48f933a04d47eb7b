import { tokenize } from '../../normalize/language/tokens.ts';
import { type CollatedSegment, collate } from '../../story/collate.ts';
import type { DraftedUtterance } from '../quotations/draft-quotes.ts';
import { wordsOfUtterance } from '../quotations/find-utterances.ts';
import { heardWords } from '../quotations/fold-words.ts';
import type { SpokenVersion } from '../quotations/same-utterance.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import type { DraftedQuestion } from './drafted-question.ts';

const MOST_VERSIONS = 8;
/** Of the shorter version so much stands in the other, or it is of another part of what was said. */
const MIN_COMMON = 0.4;

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

/** Longer ones are another statement, put in between or quoted on. */
const MOST_LEFT_OUT = 3;

const isShort = ({ readings }: CollatedSegment): boolean =>
  readings.every((reading) => reading.split(' ').length <= MOST_LEFT_OUT);

/** Whether words stand beside others that only one of two versions quotes on: these are no other wording. */
const isBesideMore = (segments: readonly CollatedSegment[], at: number): boolean =>
  [segments[at - 1], segments[at + 1]].some((near) => near?.kind === 'omitted' && !isShort(near));

/** Words that some leave out in the midst of what all have, with the word before and the word behind. */
function leftOut(segments: readonly CollatedSegment[]): Pick<CollatedSegment, 'readings'>[] {
  return segments.flatMap((segment, at) => {
    const { kind, readings } = segment;
    const [before, behind] = [segments[at - 1], segments[at + 1]];
    const isInside = before?.kind === 'same' && behind?.kind === 'same';
    if (kind !== 'omitted' || !isInside || !isShort(segment) || !readings.some(has)) return [];
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

interface DifferingPair {
  readonly pair: readonly [SpokenVersion, SpokenVersion];
  readonly readings: readonly string[];
  /** How many words both have. */
  readonly common: number;
}

/** What two versions of two reports have where their words differ most. */
function compare(one: SpokenVersion, other: SpokenVersion): DifferingPair[] {
  if (one.utterance.report === other.utterance.report) return [];
  const segments = collate([one, other].map(({ utterance }) => wordsOfUtterance(utterance)));
  const common = segments
    .filter(({ kind }) => kind === 'same')
    .flatMap(({ readings: [words = ''] }) => words.split(' ')).length;
  const [widest] = [
    ...segments.filter((segment, at) => isOfWords(segment) && !isBesideMore(segments, at)),
    ...leftOut(segments),
  ].toSorted((a, b) => b.readings.join('').length - a.readings.join('').length);
  const shorter = Math.min(
    ...[one, other].map(({ utterance }) => wordsOfUtterance(utterance).split(' ').length),
  );
  return widest && common >= MIN_COMMON * shorter
    ? [{ pair: [one, other], readings: widest.readings, common }]
    : [];
}

/** The pairs of versions that are most alike and differ, as many as there are versions to tell of. */
function bestPairs(versions: readonly SpokenVersion[]): DifferingPair[] {
  const told = new Set<SpokenVersion>();
  return versions
    .flatMap((one, at) => versions.slice(at + 1).flatMap((other) => compare(one, other)))
    .toSorted((a, b) => b.common - a.common)
    .filter(({ pair }) => {
      const isNews = pair.some((version) => !told.has(version));
      for (const version of pair) told.add(version);
      return isNews;
    });
}

/** The utterances that reports give in other words. */
export function differingWords(utterances: readonly DraftedUtterance[]): DraftedQuestion[] {
  return utterances.flatMap(({ versions, entry }): DraftedQuestion[] => {
    if (versions.length < 2) return [];
    const speaker = entry.data['speaker'];
    const event = entry.data['event'];
    return bestPairs(versions.slice(0, MOST_VERSIONS)).map(
      ({ pair, readings }): DraftedQuestion => ({
        about: String(entry.data['source']),
        kind: 'quotation-wording',
        answers: pair.flatMap(({ utterance }, at) => {
          const says = withoutMark(readings[at] ?? '');
          const { block, start, end, report } = utterance;
          return says === ''
            ? []
            : { report: report.slug, quote: block.text.slice(start, end), says };
        }),
        ...(typeof event === 'string' && { events: [event] }),
        ...(typeof speaker === 'string' && { people: [speaker] }),
        by: 'versions',
      }),
    );
  });
}
