import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote, TimelineEvent } from '../../story/story.ts';
import { hasFrame } from './has-frame.ts';

const storyOf = (size: number) => ({
  events: new Map(Array.from({ length: size }, (_, n) => [`e${n}`, {} as TimelineEvent])),
  quotes: new Map<string, Quote>(),
});

const NOTHING = { aliases: [], published: new Set<string>() };

test('each entry of a small story has a page for frames', () => {
  assert.equal(hasFrame('events', 'e1', storyOf(200), NOTHING), true);
});

test('in a large story only those that were published keep theirs', () => {
  const published = new Set(['/embed/events/e1/', '/timeline/e2/']);
  const framed = ['e1', 'e2', 'e3'].filter((id) =>
    hasFrame('events', id, storyOf(201), { ...NOTHING, published }),
  );
  assert.deepEqual(framed, ['e1']);
});

test('an entry to whose frame an old address leads keeps it under its new id', () => {
  const aliases = [
    { from: '/embed/events/first/', to: '/embed/events/second/' },
    { from: '/embed/events/second/', to: '/embed/events/e1/' },
    { from: '/embed/quotes/old/', to: '/embed/quotes/e2/' },
    { from: '/timeline/old/', to: '/timeline/e3/' },
  ];
  const published = new Set(aliases.map(({ from }) => from));
  const framed = ['e1', 'e2', 'e3'].filter((id) =>
    hasFrame('events', id, storyOf(201), { aliases, published }),
  );
  assert.deepEqual(framed, ['e1']);
});
