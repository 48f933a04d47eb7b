import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../../story/story.ts';
import { pictureParts } from './picture-parts.ts';
import { createTimeScale } from './time-scale.ts';

/** A story of so long, with events in these parts and none in `2021-03-06`. */
function partsOf(from: string, to: string, phases: readonly string[]) {
  const [first, last] = ['1990-01-01', '2022-01-01'].map(Date.parse);
  const extent = { first: first ?? 0, from: Date.parse(from), to: Date.parse(to), last: last ?? 0 };
  return pictureParts(createTimeScale(extent, 0, 1000), {
    story: { timeZone: 'UTC' },
    phases: [...phases, '2021-03-06'].map((phase) => ({
      phase,
      events: phase === '2021-03-06' ? [] : [{}],
    })),
  } as unknown as Story);
}

test('what came before, each day and what came after share the axis', () => {
  const phases = ['before', '2021-03-04', '2021-03-05', 'after'];
  assert.deepEqual(
    partsOf('2021-03-04', '2021-03-06', phases).map(({ phase, from, to }) => [phase, from, to]),
    [
      ['before', 0, 380],
      ['2021-03-04', 380, 630],
      ['2021-03-05', 630, 880],
      ['after', 880, 1000],
    ],
  );
});

test('the months of a longer story end with its days', () => {
  const parts = partsOf('2021-03-17', '2021-04-15', ['2021-03', '2021-04']);
  assert.deepEqual([parts[0]?.from, parts[1]?.to], [380, 880]);
  assert.equal(parts[0]?.to, parts[1]?.from);
});
