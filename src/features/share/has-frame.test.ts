import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote, TimelineEvent } from '../../story/story.ts';
import { hasFrame } from './has-frame.ts';

const storyOf = (size: number) => ({
  events: new Map(Array.from({ length: size }, (_, n) => [`e${n}`, {} as TimelineEvent])),
  quotes: new Map<string, Quote>(),
});

test('each entry of a small story has a page for frames', () => {
  assert.equal(hasFrame('events', 'e1', storyOf(200), new Set()), true);
});

test('in a large story only those that were published keep theirs', () => {
  const published = new Set(['/embed/events/e1/', '/timeline/e2/']);
  const framed = ['e1', 'e2', 'e3'].filter((id) => hasFrame('events', id, storyOf(201), published));
  assert.deepEqual(framed, ['e1']);
});
