import { numberBytes, writeRuns } from '../../src/normalize/frequencies/runs.ts';
import { classOf, levelOf, lnOfClass } from '../../src/normalize/frequencies/table-format.ts';
import type { PrunedModel } from './prune.ts';

/** A model in the layout of `table-format.ts`. */
export function writeTable({ words, bigrams, trigrams }: PrunedModel): Uint8Array {
  const classes: number[] = [];
  for (const { ln } of words) {
    const at = classOf(ln);
    while (classes.length <= at) classes.push(0);
    classes[at] = (classes[at] ?? 0) + 1;
  }
  const steps: number[] = [];
  const levels: number[] = [];
  const thirdCounts: number[] = [];
  const thirdSteps: number[] = [];
  const thirdLevels: number[] = [];
  const lnOf = (word: number) => lnOfClass(classOf(words[word]?.ln ?? 0));
  const places = bigrams.map((list) => new Map(list.map(({ second }, place) => [second, place])));
  for (const [first, list] of bigrams.entries()) {
    let before = -1;
    for (const { second, ln } of list) {
      steps.push(second - before - 1);
      before = second;
      levels.push(levelOf(ln - lnOf(second)));
      const thirds = (trigrams[first]?.get(second) ?? [])
        .map(({ third, ln }) => ({ place: places[second]?.get(third) ?? -1, third, ln }))
        .sort((a, b) => a.place - b.place);
      thirdCounts.push(thirds.length);
      let last = -1;
      for (const { place, third, ln } of thirds) {
        thirdSteps.push(place - last - 1);
        last = place;
        const two = bigrams[second]?.[place]?.ln ?? lnOf(third);
        thirdLevels.push(levelOf(ln - two));
      }
    }
  }
  return writeRuns([
    Buffer.from(words.map(({ word }) => word).join('\n')),
    numberBytes(classes),
    numberBytes(bigrams.map(({ length }) => length)),
    numberBytes(steps),
    Buffer.from(levels),
    numberBytes(thirdCounts),
    numberBytes(thirdSteps),
    Buffer.from(thirdLevels),
  ]);
}
