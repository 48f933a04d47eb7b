import { collate } from '../../story/collate.ts';
import type { DraftedUtterance } from '../quotations/draft-quotes.ts';
import { wordsOfUtterance } from '../quotations/find-utterances.ts';
import type { DraftedQuestion } from './drafted-question.ts';

const MOST_VERSIONS = 8;

/** The utterances that reports give in other words. */
export function differingWords(utterances: readonly DraftedUtterance[]): DraftedQuestion[] {
  return utterances.flatMap(({ versions, entry }): DraftedQuestion[] => {
    if (versions.length < 2) return [];
    const compared = versions.slice(0, MOST_VERSIONS);
    const segments = collate(compared.map(({ utterance }) => wordsOfUtterance(utterance)));
    const differing = segments.filter(({ kind }) => kind === 'different');
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
          const says = widest.readings[at] ?? '';
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
