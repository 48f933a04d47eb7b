import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../article/article-body.ts';
import type { StoryFiles } from '../files.ts';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { findUnlistedNames } from './unknown-names.ts';

/** The names told of one report. */
function told(blocks: readonly TextBlock[], changes: Partial<StoryFiles> = {}): string[] {
  const bare = { events: [], questions: [], quotes: [], agreements: [] };
  const all = { ...bare, articles: [inventArticle('walk', {}, blocks)], ...changes };
  return findUnlistedNames(inventStory(all), assembleInvented(all)).map(
    ({ article, block, message }) => `${article.data.slug} ${block} ${message}`,
  );
}

const paragraphs = (...texts: string[]) => texts.map((text, at) => plainBlock(`p${at + 1}`, text));
const notice = (block: string, name: string, times = '') =>
  `walk ${block} “${name}” is not among the people, places, publishers, topics or “otherNames” of the story${times}.`;

test('a name that is listed nowhere is told once, where it comes first', () => {
  const blocks = paragraphs(
    'It rained.',
    'In the rain old Tobias Marsh sang for Zanzibor.',
    'In the sun old Tobias Marsh slept.',
  );
  assert.deepEqual(told(blocks), [
    notice('p2', 'Tobias Marsh', ' (it occurs 2 times)'),
    notice('p2', 'Zanzibor'),
  ]);
});

test('a name of a person, place, publisher, topic or other thing is listed, in each of its forms', () => {
  const { people, places, publishers, topics, story } = inventStory();
  assert.ok(story);
  const names = [
    ['Ambrel', 'Brimlow', 'Corvane'],
    ['Dunmere', 'Eskwith'],
    ['Farrowby', 'Gildern'],
    ['Hexley', 'Ivorne'],
    ['Jorvane'],
  ] as const;
  const [[name, shortName, alias], place, publisher, topic, others] = names;
  const listed = {
    people: [changeFirst(people, { name, shortName, aliases: [alias] })],
    places: [changeFirst(places, { name: place[0], aliases: [place[1]] })],
    publishers: [changeFirst(publishers, { name: publisher[0], aliases: [publisher[1]] })],
    topics: [changeFirst(topics, { name: topic[0], words: [topic[1]] })],
    story: changeFirst([story], { otherNames: [...others] }),
  };
  const words = names.flat();
  const blocks = paragraphs(...words.map((word) => `They all saw ${word} again.`));
  assert.deepEqual(told(blocks, listed), []);
  assert.deepEqual(
    told(blocks),
    words.map((word, at) => notice(`p${at + 1}`, word)),
  );
});

test('a word that a report has in small letters is no name', () => {
  const blocks = paragraphs('They asked the Quaymaster.', 'the quaymaster', 'sails soon');
  assert.deepEqual(told(blocks), []);
  assert.deepEqual(told(blocks.slice(0, 1)), [notice('p1', 'Quaymaster')]);
});

test('the small letters within a capitalised word are no word', () => {
  const blocks = paragraphs('They asked old Ilma.', 'Vilma slept by the McIlma house.');
  assert.ok(told(blocks).includes(notice('p1', 'Ilma')));
});

test('a name in a credit is not told', () => {
  const text = 'A picture that old Tobias Marsh took.';
  assert.deepEqual(told([plainBlock('p1', text, 'credit')]), []);
  assert.deepEqual(told([plainBlock('p1', text, 'caption')]), [notice('p1', 'Tobias Marsh')]);
});
