import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryEvent } from '../../schemas/event.ts';
import { assembleInvented, changeFirst, inventArticle, inventStory } from '../invented-story.ts';
import { findImpossibleKnowledge } from './impossible-knowledge.ts';

/** What is told of the closing, for which the report of 2 May gives evidence. */
function told(data: Partial<StoryEvent>, published: string | undefined = '2021-05-02') {
  const { articles, events } = inventStory();
  const [dayTwo, dayOne] = articles;
  assert.ok(dayOne && dayTwo);
  const facts = published === '' ? {} : { published };
  const changes = {
    articles: [inventArticle('day-two', facts, dayTwo.blocks), dayOne],
    events: [changeFirst(events, data, { 'evidence.0.knew': 7, 'evidence.1.knew': 9 })],
    questions: [],
    quotes: [],
  };
  return findImpossibleKnowledge(inventStory(changes), assembleInvented(changes));
}

const when = (from: string) => ({ from, circa: false });
const evidence = (knew: 'past' | 'expected', report = 'day-two') => ({
  report,
  quote: 'Bread was dear',
  knew,
});

test('a report that tells as past what began two days after it is told at its line', () => {
  assert.deepEqual(
    told({ when: when('2021-05-04'), evidence: [evidence('expected'), evidence('past')] }),
    [
      {
        level: 'notice',
        file: 'content/events/closing.yaml',
        line: 9,
        message:
          "“day-two” is of 2021-05-02 and cannot tell this as past. Correct “knew”, the event's date or the report's.",
      },
    ],
  );
});

test('what began on the next day may have been past somewhere on the map', () => {
  assert.deepEqual(told({ when: when('2021-05-03T23:59') }), []);
});

test('a report without a date, one that is not there, and an event without a date contradict nothing', () => {
  assert.deepEqual(told({ when: when('2021-05-09') }, ''), []);
  assert.deepEqual(told({ when: when('2021-05-09'), evidence: [evidence('past', 'nowhere')] }), []);
  assert.deepEqual(told({ when: { stands: '2021-05-09', label: 'some day' } }), []);
});

test('an event of an impossible date is left to the problem that tells so', () => {
  assert.deepEqual(told({ when: when('2021-13-09') }), []);
});
