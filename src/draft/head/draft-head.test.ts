import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { draftStory } from '../draft-story.ts';

const report = (slug: string, title: string, ...paragraphs: string[]) =>
  inventArticle(
    slug,
    { published: '2022-05-10', title },
    paragraphs.map((text, at) => plainBlock(`p${at + 1}`, text)),
  );

const { head } = draftStory([
  report('a', 'Old mill burns down', 'The old mill at Carrow burned down on Monday evening.'),
  report(
    'b',
    'A week in the valley',
    'The old mill at Carrow, which burned down on Monday, was loved.',
  ),
]);

test('the title is the headline that says most of what the leads say', () => {
  assert.equal(head['title'], 'Old mill burns down');
});

test('the standfirst is a sentence of a lead', () => {
  assert.equal(head['standfirst'], 'The old mill at Carrow burned down on Monday evening.');
});

test('without a dateline that is known no time zone is claimed', () => {
  assert.equal(head['timeZone'], 'UTC');
  assert.deepEqual(head['clocks'], [{ label: 'UTC', zone: 'UTC' }]);
});
