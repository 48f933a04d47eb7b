import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Person, Quote } from '../story/story.ts';
import { inOrderOfSpeakers } from './order-of-speakers.ts';

const quote = (id: string, speaker: string | undefined, source = speaker ?? '') =>
  ({ id, speaker: speaker && { id: speaker, title: speaker }, source }) as unknown as Quote;
const person = (id: string, events: number): [string, Person] => [
  id,
  { id, events: Array.from({ length: events }) } as unknown as Person,
];

test('who takes part in most events comes first, however often another is quoted', () => {
  const people = new Map([person('spokesman', 1), person('mayor', 9)]);
  const quotes = [
    quote('one', 'spokesman'),
    quote('office-one', undefined, 'The office'),
    quote('two', 'mayor'),
    quote('three', 'spokesman'),
    quote('town', undefined, 'The town'),
    quote('office-two', undefined, 'The office'),
  ];
  assert.deepEqual(
    inOrderOfSpeakers(quotes, people).map(({ id }) => id),
    ['two', 'one', 'three', 'office-one', 'office-two', 'town'],
  );
});
