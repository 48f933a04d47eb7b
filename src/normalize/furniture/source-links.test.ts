import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFeedLine } from './source-links.ts';

test('the feed’s line says whose copy the post is', () => {
  for (const line of [
    'The post A ferry appeared first on Harbour News.',
    'The post A ferry first appeared on Harbour News',
    'The post A ferry is from Harbour News.',
  ])
    assert.equal(readFeedLine(line), 'Harbour News', line);
});

test('a sentence about a post does not', () => {
  for (const line of [
    'The post on the corner is from my father, who carved it.',
    'The post of the harbor master is from now on paid by the town.',
    'The post came late.',
  ])
    assert.equal(readFeedLine(line), undefined, line);
});
