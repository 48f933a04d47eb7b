import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareHits, type Standing } from './order.ts';

const hit = (more: Partial<Standing>): Standing => ({
  named: 0,
  dated: 0,
  missing: 0,
  isPreferred: false,
  score: 1,
  passage: 1,
  ...more,
});

/** Each better than the next, for one reason that outweighs all later ones. */
const LADDER: readonly Standing[] = [
  hit({ named: 3, missing: 9, score: 0, passage: 9 }),
  hit({ named: 2, dated: 3, isPreferred: true, score: 9 }),
  hit({ dated: 3, missing: 5, score: 0, passage: 9 }),
  hit({ dated: 2, isPreferred: true, score: 9 }),
  hit({ missing: 0.5, score: 0, passage: 9 }),
  hit({ missing: 1, isPreferred: true, score: 0, passage: 9 }),
  hit({ missing: 1, score: 9, passage: 9 }),
  hit({ missing: 1, score: 8, passage: 2 }),
  hit({ missing: 1, score: 8, passage: 3 }),
];

test('weighs one reason after the other', () => {
  LADDER.forEach((better, i) => {
    for (const worse of LADDER.slice(i + 1)) {
      assert.ok(
        compareHits(better, worse) < 0,
        `${JSON.stringify(better)} ${JSON.stringify(worse)}`,
      );
      assert.ok(compareHits(worse, better) > 0);
    }
  });
});
