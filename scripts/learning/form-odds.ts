import type { Example, Option, TaughtText } from './examples.ts';

const MOST_ODDS = 3;

/** The logarithm of the odds that a form is a spinner's, after it was seen so often as one, and so often not. */
export const oddsAfter = (spun: number, sound: number): number =>
  Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((spun + 1) / (sound + 1))));

/** The texts with other features. */
const mapped = (
  texts: readonly TaughtText[],
  change: (option: Option, example: Example) => Option['features'],
): TaughtText[] =>
  texts.map((text) =>
    text.map((sentence) => ({
      ...sentence,
      examples: sentence.examples.map((example) => ({
        ...example,
        options: example.options.map((option) => ({
          ...option,
          features: { ...option.features, ...change(option, example) },
        })),
      })),
    })),
  );

const isSpun = ({ options }: Example, form: string) =>
  options.some(({ scraped, verdict }) => scraped === form && verdict !== 'damage');

/**
 * Odds of all forms, and the texts with those that they would have without the place itself.
 *
 * @param found texts as they were found or written
 * @param made texts that were spun out of clean ones among them: they tell nothing of how often a form is spun
 */
export function withOdds(found: readonly TaughtText[], made: readonly TaughtText[]) {
  const counts = new Map<string, { spun: number; sound: number }>();
  const told = found.flat().filter(({ isTaught }) => isTaught);
  for (const example of told.flatMap(({ examples }) => examples)) {
    for (const form of new Set(example.options.map(({ scraped }) => scraped))) {
      const count = counts.get(form) ?? { spun: 0, sound: 0 };
      count[isSpun(example, form) ? 'spun' : 'sound'] += 1;
      counts.set(form, count);
    }
  }
  const countOf = (form: string) => counts.get(form) ?? { spun: 0, sound: 0 };
  const without = (example: Example, form: string, isFound: boolean) => {
    const { spun, sound } = countOf(form);
    if (!isSpun(example, form)) return oddsAfter(spun, Math.max(0, sound - 1));
    return oddsAfter(isFound ? spun - 1 : spun, sound);
  };
  const withOut = (texts: readonly TaughtText[], isFound: boolean) =>
    mapped(texts, (option, example) => ({
      'odds-of-form': without(example, option.scraped, isFound),
    }));
  return {
    odds: new Map([...counts].map(([form, { spun, sound }]) => [form, oddsAfter(spun, sound)])),
    texts: [...withOut(found, true), ...withOut(made, false)],
  };
}
