import { collate } from '../../story/collate.ts';
import type { Quote, QuoteVersion } from '../../story/story.ts';
import { LONG_WORD, RIGHT_TO_LEFT } from './hard-text.ts';
import { type Setting, samplePassage } from './passages.ts';

type Facts = Pick<Quote, 'versions' | 'collation'>;

/** One utterance in versions of every status, those that give the words set beside each other. */
export function sampleCollation(setting: Setting): Facts {
  const version = (
    place: number,
    text: string,
    status: QuoteVersion['status'],
    note?: string,
  ): QuoteVersion => ({
    ...samplePassage(setting, place, { text, changed: status === 'spun' }),
    status,
    note,
  });
  const collated = [
    version(0, 'The dam has held, and it will hold for a hundred years.', 'verbatim'),
    version(1, 'The dam has held and it will grip for one hundred years.', 'spun'),
    version(2, 'The weir held, and will hold a century.', 'translated', 'By way of Portuguese.'),
    version(0, 'The dam has held, she hoped, and it will hold for years.', 'unverified'),
  ];
  const told = version(1, 'the dam would outlive the town', 'paraphrased');
  const segments = collate(collated.map(({ text }) => text));
  return { versions: [...collated, told], collation: { versions: collated, segments } };
}

/** Words that are hard to set, and that nobody else has. */
export const sampleSingle = (setting: Setting): Facts => ({
  versions: [
    { ...samplePassage(setting, 0, { text: RIGHT_TO_LEFT }), status: 'verbatim', note: LONG_WORD },
  ],
  collation: undefined,
});
