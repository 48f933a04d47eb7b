import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { draftStory } from '../draft-story.ts';

const agreements = (...texts: string[]) =>
  draftStory(
    texts.map((text, at) =>
      inventArticle(`report-${at + 1}`, { published: '2022-05-11' }, [
        plainBlock('p1', text),
        plainBlock('p2', `Another thing is told by paper number ${'abcdef'[at]} alone.`),
      ]),
    ),
  )
    .entries.filter(({ collection }) => collection === 'agreements')
    .map(({ data }) => data['statement']);

test('what two reports tell in like words they agree on', () => {
  assert.deepEqual(
    agreements(
      'The old ferry sank off Carrow on Monday.',
      'The old ferry with its crew sank off Carrow on Monday.',
    ),
    ['The old ferry sank off Carrow'],
  );
});

for (const [why, one, other] of [
  [
    'one denies it',
    'Oslo and Bergen signed the pact on Monday.',
    'Oslo and Bergen did not sign the pact on Monday.',
  ],
  [
    'the figures differ',
    'The ferry took 12 children to Carrow on Monday.',
    'The ferry took 31 children to Carrow on Monday.',
  ],
  [
    'the numbers differ in words',
    'Six men left the mill at Carrow on Monday.',
    'Five men left the mill at Carrow on Monday.',
  ],
  [
    'other people did it',
    'Edda Hale bought the mill at Carrow on Monday.',
    'Nora Lind bought the mill at Carrow on Monday.',
  ],
  [
    'one only gives a claim',
    'The old ferry sank off Carrow on Monday.',
    'Hale claimed that the old ferry sank off Carrow on Monday.',
  ],
  [
    'one tells a plan',
    'The old ferry sailed to Carrow on Monday.',
    'The old ferry was to sail to Carrow on Monday.',
  ],
] as const) {
  test(`they do not agree where ${why}`, () => {
    assert.deepEqual(agreements(one, other), []);
  });
}
