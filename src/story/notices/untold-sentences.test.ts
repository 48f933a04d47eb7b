import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import type { StoryFiles } from '../files.ts';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { findUntoldSentences } from './untold-sentences.ts';

const found = (changes: Partial<StoryFiles>) =>
  findUntoldSentences(inventStory(changes), assembleInvented(changes)).map(
    ({ article, block, message }) => `${article.data.slug} ${block} ${message}`,
  );

const notice = (sentence: string) => `walk p1 Nothing of the story rests on: “${sentence}”.`;

/** What is told of a report of one block. */
function told(text: string, role?: BlockRole) {
  const bare = { events: [], questions: [], quotes: [], agreements: [] };
  const { story } = inventStory();
  assert.ok(story);
  const blocks = [plainBlock('p1', text, role)];
  return found({
    ...bare,
    story: changeFirst([story], { keyPoints: [] }),
    articles: [inventArticle('walk', {}, blocks)],
  });
}

test('events, questions, utterances, agreements and key points each tell a sentence', () => {
  const { story, events, questions, quotes, agreements } = inventStory();
  const [closing] = events;
  assert.ok(story && closing);
  const sentences = ['One is here', 'Two is here', 'Three is here', 'Four is here', 'Five is here'];
  const at = (index: number) => ({ report: 'walk', quote: sentences[index] ?? '' });
  const all = {
    articles: [
      inventArticle('walk', {}, [plainBlock('p1', `${sentences.join('. ')}. Six is not.`)]),
    ],
    events: [changeFirst(events, { evidence: [{ ...at(0), knew: 'past' as const }] })],
    questions: [changeFirst(questions, { answers: [{ ...at(1), says: 'two' }] })],
    quotes: [changeFirst(quotes, { versions: [{ ...at(2), status: 'verbatim' as const }] })],
    agreements: [changeFirst(agreements, { evidence: [at(3)] })],
    story: changeFirst([story], { keyPoints: [{ text: 'Five.', evidence: [at(4)] }] }),
  };
  assert.deepEqual(found(all), [notice('Six is not.')]);
  const without = (part: 'events' | 'questions' | 'quotes' | 'agreements') =>
    found({ ...all, [part]: [] });
  assert.deepEqual(without('events'), [notice('One is here.'), notice('Six is not.')]);
  assert.deepEqual(without('questions'), [notice('Two is here.'), notice('Six is not.')]);
  assert.deepEqual(without('quotes'), [notice('Three is here.'), notice('Six is not.')]);
  assert.deepEqual(without('agreements'), [notice('Four is here.'), notice('Six is not.')]);
});

test('sentences of paragraphs and quotations are told, titles and captions are not', () => {
  assert.deepEqual(told('It rained.'), [notice('It rained.')]);
  assert.deepEqual(told('It rained.', 'quotation'), [notice('It rained.')]);
  assert.deepEqual(told('It rained.', 'heading'), []);
  assert.deepEqual(told('It rained.', 'caption'), []);
});

test('a long sentence is shown by its beginning, in whole words', () => {
  const ten = 'and it wet';
  assert.deepEqual(told(`So it rained ${Array(9).fill(ten).join(' ')}.`), [
    notice('So it rained and it wet and it wet and it wet and it wet and it wet …'),
  ]);
});

test('a sentence of seventy characters is shown whole, one of seventy-one is not', () => {
  const whole = `Rain ${'x'.repeat(64)}.`;
  assert.deepEqual(told(whole), [notice(whole)]);
  assert.deepEqual(told(`Rain ${'x'.repeat(65)}.`), [notice('Rain …')]);
});
