import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, inventStory } from './invented-story.ts';
import { labelArticles, publisherName } from './label-articles.ts';

const files = () => inventStory();
const copier = { status: 'editor', value: 'Herald', reason: 'r' } as const;

test('a publisher is called by its name, whether named by it or by its id', () => {
  assert.equal(publisherName(files(), 'gazette'), 'The Gazette');
  assert.equal(publisherName(files(), 'The Gazette'), 'The Gazette');
  assert.equal(publisherName(files(), undefined), undefined);
});

test('an article is cited by the editor’s short name, its writer, its copier or its slug', () => {
  const written = inventArticle('c', { writer: 'gazette' }, []);
  const bare = inventArticle('d', {}, []);
  const articles = [
    { ...inventArticle('a', { writer: 'gazette' }, []) },
    inventArticle('b', {}, []),
    written,
    bare,
  ];
  const [first, second] = articles;
  assert.ok(first && second);
  const named = [
    { ...first, data: { ...first.data, label: 'Quay' } },
    { ...second, data: { ...second.data, copier } },
    { ...written, data: { ...written.data, copier } },
    bare,
  ];
  assert.deepEqual(
    [...labelArticles(files(), named)],
    [
      ['a', 'Quay'],
      ['b', 'Herald'],
      ['c', 'The Gazette'],
      ['d', 'd'],
    ],
  );
});

test('articles that would be called the same are numbered, others between them are not', () => {
  const articles = ['Courier', 'gazette', 'Courier', 'Courier'].map((writer, at) =>
    inventArticle(`r${at}`, { writer }, []),
  );
  assert.deepEqual(
    [...labelArticles(files(), articles).values()],
    ['Courier (1)', 'The Gazette', 'Courier (2)', 'Courier (3)'],
  );
});
