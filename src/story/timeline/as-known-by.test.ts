import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryEvent } from '../../schemas/event.ts';
import { assembleStory } from '../assemble-story.ts';
import { inventStory } from '../invented-story.ts';
import { asKnownBy } from './as-known-by.ts';

const files = inventStory();
const [closing, opening] = files.events;
assert.ok(closing && opening);

function eventsWith(evidence: StoryEvent['evidence']) {
  assert.ok(closing && opening);
  const events = [{ ...closing, data: { ...closing.data, evidence } }, opening];
  const { story } = assembleStory(inventStory({ events }));
  assert.ok(story);
  return [...story.events.values()];
}

const ahead = { report: 'day-one', quote: 'A fair to remember', knew: 'expected' } as const;
const after = { report: 'day-two', quote: 'The fair closed', knew: 'past' } as const;

test('a report knows the events that it tells, in the order of time', () => {
  const known = asKnownBy(eventsWith([ahead, after]), 'day-one');
  assert.deepEqual(
    known.map(({ event, knew, passages }) => [event.id, knew, passages.length]),
    [
      ['opening', 'past', 1],
      ['closing', 'expected', 1],
    ],
  );
});

test('of several ways of knowing the surest counts', () => {
  const again = { report: 'day-two', quote: 'Bread was dear', knew: 'announced' } as const;
  const [known] = asKnownBy(eventsWith([again, after]), 'day-two');
  assert.equal(known?.knew, 'past');
  assert.equal(known?.passages.length, 2);
});

test('a report that tells nothing knows nothing', () => {
  assert.deepEqual(asKnownBy(eventsWith([after]), 'nowhere'), []);
});

test('what happens is surer than what is announced, and that than what is expected', () => {
  const knowing = (...known: StoryEvent['evidence'][number]['knew'][]) =>
    asKnownBy(eventsWith(known.map((knew) => ({ ...after, knew }))), 'day-two')[0]?.knew;
  assert.equal(knowing('announced', 'happening'), 'happening');
  assert.equal(knowing('expected', 'announced'), 'announced');
});
