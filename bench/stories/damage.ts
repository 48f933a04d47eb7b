import type { Draw } from './draw.ts';

/** How a report came: as it was printed, reworded by software, or through machine translation. */
export type Damage = 'clean' | 'spun' | 'translated';

/** Half of the reports are clean, a third reworded, the rest translated. */
const ROUND: readonly Damage[] = ['clean', 'spun', 'clean', 'translated', 'clean', 'spun'];

export const damageOf = (report: number): Damage => ROUND[report % ROUND.length] ?? 'clean';

/** What synonym software makes of plain words; seen in the copies of news that it left. */
const SPUN: Readonly<Record<string, string>> = {
  said: 'mentioned',
  told: 'instructed',
  reporters: 'journalists',
  talks: 'discussions',
  nearly: 'practically',
  about: 'roughly',
  morning: 'daybreak',
  expected: 'anticipated',
  families: 'households',
  asked: 'requested',
  homes: 'properties',
  price: 'worth',
  risen: 'elevated',
  votes: 'ballots',
  plan: 'blueprint',
  countries: 'nations',
  paid: 'compensated',
  few: 'only a few',
  step: 'transfer',
  came: 'got here',
  capital: 'money',
  advice: 'recommendation',
  several: 'a number of',
  surprise: 'shock',
  complaint: 'criticism',
  useful: 'helpful',
  time: 'point in time',
  added: 'extra',
  warned: 'cautioned',
  stressed: 'pressured',
  noted: 'famous',
  late: 'dead',
  shut: 'closed',
  whole: 'complete',
};

/** What machine translation leaves of plain words. */
const TRANSLATED: Readonly<Record<string, string>> = {
  said: 'affirmed',
  told: 'declared to',
  about: 'some',
  talks: 'conversations',
  members: 'integrants',
  works: 'the works',
  expected: 'hoped',
  study: 'the study',
  week: 'the week',
  morning: 'the morning',
  budget: 'the budget',
  session: 'the session',
};

/**
 * A text as damage of this kind leaves it: in each sentence some of the words that the list knows are others. Capital
 * words, which may be names, are left alone.
 */
export function damageText(text: string, damage: Damage, draw: Draw): string {
  if (damage === 'clean') return text;
  const list = damage === 'spun' ? SPUN : TRANSLATED;
  return text.replace(/\b[a-z]+\b/g, (word) =>
    Object.hasOwn(list, word) && draw.percent(80) ? (list[word] ?? word) : word,
  );
}

/** The lines that a copier put above and below the text. */
export function withFurniture(
  paragraphs: readonly string[],
  damage: Damage,
  report: number,
): string[] {
  switch (damage) {
    case 'clean':
      return [...paragraphs];
    case 'spun':
      return ['[ad_1]', ...paragraphs, 'Share this:', '[ad_2]', 'Source link'];
    case 'translated':
      return [
        ...paragraphs,
        `Read also: ${report + 2} things to know`,
        'Subscribe to our newsletter',
      ];
  }
}
