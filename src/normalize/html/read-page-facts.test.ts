import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readPageFacts } from './read-page-facts.ts';

const factsOf = (head: string, body = '') =>
  readPageFacts(
    parseHTML(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).document,
  );

test('a page’s facts are each what is said and where, what machines read first', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Ferry is back',
    datePublished: '2021-03-09',
    author: { name: 'Ines Holt' },
    publisher: { name: 'Post' },
    url: 'https://post.example/ferry',
  });
  const head = `<title>Ferry is back – Post</title>
    <meta name="Author" content=" Ines\n Holt ">
    <meta property="og:site_name" content="The Post">
    <link rel="canonical" href="https://post.example/ferry/">
    <script type="application/ld+json">${data}</script>`;
  assert.deepEqual(
    factsOf(head, '<h1>Ferry is back</h1><time datetime="2021-03-08">Monday</time>'),
    {
      titles: [
        { value: 'Ferry is back', passage: 'JSON-LD "headline": "Ferry is back"' },
        { value: 'Ferry is back', passage: '<h1>Ferry is back</h1>' },
        { value: 'Ferry is back – Post', passage: '<title>Ferry is back – Post</title>' },
      ],
      published: [
        { value: '2021-03-09', passage: 'JSON-LD "datePublished": "2021-03-09"' },
        { value: '2021-03-08', passage: '<time datetime="2021-03-08">' },
      ],
      authors: [
        { value: 'Ines Holt', passage: 'JSON-LD "author": "Ines Holt"' },
        { value: 'Ines Holt', passage: '<meta name="author" content="Ines Holt">' },
      ],
      sites: [
        { value: 'The Post', passage: '<meta property="og:site_name" content="The Post">' },
        { value: 'Post', passage: 'JSON-LD "publisher": "Post"' },
        { value: 'Post', passage: '<title>Ferry is back – Post</title>' },
      ],
      languages: [{ value: 'en', passage: '<html lang="en">' }],
      addresses: [
        {
          value: 'https://post.example/ferry/',
          passage: '<link href="https://post.example/ferry/">',
        },
        {
          value: 'https://post.example/ferry',
          passage: 'JSON-LD "url": "https://post.example/ferry"',
        },
      ],
    },
  );
});

test('tags that are empty, or that hold a whole text, say nothing', () => {
  const { titles, authors } = factsOf(
    `<meta property="og:title" content=" "><meta name="author" content="${'a'.repeat(1001)}"><title> </title>`,
  );
  assert.deepEqual([titles, authors], [[], []]);
});

test('a long fact is whole, its passage is cut', () => {
  const long = 'a'.repeat(400);
  const passage = `<title>${'a'.repeat(293)}…`;
  assert.deepEqual(factsOf(`<title>${long}</title>`).titles, [{ value: long, passage }]);
});
