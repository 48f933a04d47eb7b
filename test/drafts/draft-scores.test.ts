import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  measureDrafts,
  measuredStories,
  recordedScores,
  scoresText,
} from '../../scripts/draft/measure-drafts.ts';
import { DRAFT_SCORES_FILE } from '../../src/features/restoration-report/draft-figures.ts';

test('the figures of drafts that the site shows are those of its rules: npm run score:draft -- --write', async () => {
  const measured = await Promise.all(
    measuredStories().map(async (story) => [story, await measureDrafts(story)] as const),
  );
  assert.equal(readFileSync(DRAFT_SCORES_FILE, 'utf8'), scoresText(recordedScores(measured)));
  for (const [{ name }, { withoutPassage, wrongJoins }] of measured)
    assert.deepEqual([withoutPassage, wrongJoins], [0, 0], name);
});
