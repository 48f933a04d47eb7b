import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedAddresses as at, inventedStory } from '../invented-site.ts';
import { differenceThing } from './difference-thing.ts';

const story = inventedStory();
const [question] = story.questions.values();
assert.ok(question);
const thingOf = (status: 'settled' | 'open') => {
  const verdict = { status, text: 'Nobody counted.' };
  return JSON.parse(JSON.stringify(differenceThing({ ...question, verdict }, story, at)));
};

test('a difference is a question with the answers of the reports and their passages', () => {
  const thing = thingOf('settled');
  assert.deepEqual([thing['@type'], thing.name], ['Question', question.question]);
  assert.equal(thing.answerCount, thing.suggestedAnswer.length);
  assert.deepEqual(
    new Set(thing.suggestedAnswer.map(({ text }: { text: string }) => text)),
    new Set(question.answers.map(({ says }) => says)),
  );
  const [{ citation }] = thing.suggestedAnswer;
  assert.match(citation[0], /^https:\/\/news\.example\/fair\/articles\/day-\w+\/#p\d+$/);
});

test('only a verdict that the files settle is the accepted answer', () => {
  assert.equal(thingOf('settled').acceptedAnswer.text, 'Nobody counted.');
  assert.equal(thingOf('open').acceptedAnswer, undefined);
  assert.equal(thingOf('open').comment.text, 'Nobody counted.');
});
