import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventArticle, inventStory } from '../invented-story.ts';

const bare = { events: [], questions: [], quotes: [], agreements: [] };

test('a publisher has the articles that name it as writer, by its id or by its name', () => {
  const articles = [
    inventArticle('one', { writer: 'gazette', title: 'By its id' }, []),
    inventArticle('two', { writer: 'The Gazette', title: 'By its name' }, []),
    inventArticle('three', { writer: 'Courier' }, []),
    inventArticle('four', {}, []),
  ];
  assert.deepEqual(assembleInvented({ ...bare, articles }).publishers.get('gazette'), {
    id: 'gazette',
    name: 'The Gazette',
    kind: 'newspaper',
    aliases: [],
    misspellings: [],
    wrote: [
      { id: 'one', title: 'By its id' },
      { id: 'two', title: 'By its name' },
    ],
    copied: [],
  });
});

test('an article that it only copied is not among those that it wrote', () => {
  const copier = { status: 'editor', value: 'gazette', reason: 'r' } as const;
  const articles = [
    changeFirst([inventArticle('one', { writer: 'Courier', title: 'A copy' }, [])], { copier }),
  ].map((entry) => ({ ...entry, blocks: [] }));
  const { publishers } = inventStory();
  const publisher = assembleInvented({ ...bare, articles, publishers }).publishers.get('gazette');
  assert.deepEqual(publisher?.wrote, []);
  assert.deepEqual(publisher?.copied, [{ id: 'one', title: 'A copy' }]);
});
