import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { chooseFacts, withoutSite } from './choose-facts.ts';
import { readPageFacts } from './read-page-facts.ts';

const factsOf = (head: string, body = '') =>
  chooseFacts(
    readPageFacts(
      parseHTML(
        `<html lang="xx-not-real-tag-at-all"><head>${head}</head><body>${body}</body></html>`,
      ).document,
    ),
  );

test('what is written for machines comes before what is written for people, and the others are named', () => {
  const { title } = factsOf(
    '<meta property="og:title" content="Ferry is back"><title>Ferry back at last – Post</title><meta property="og:site_name" content="Post">',
  );
  assert.deepEqual(title, {
    status: 'stated',
    value: 'Ferry is back',
    passage: '<meta property="og:title" content="Ferry is back">',
    others: ['<title>Ferry back at last – Post</title>'],
  });
});

test('the name of the site is no part of the title, a dash of the writer is', () => {
  assert.equal(withoutSite('Ferry is back | The Post', ['Post']), 'Ferry is back');
  assert.equal(withoutSite('Post: Ferry is back', ['The Post']), 'Post: Ferry is back');
  assert.equal(withoutSite('Post » Ferry is back', ['The Post']), 'Ferry is back');
  assert.equal(withoutSite('Ferry is back - post.com', ['Post']), 'Ferry is back');
  assert.equal(
    withoutSite('Ferry is back – and nobody came', ['Post']),
    'Ferry is back – and nobody came',
  );
});

test('a title that is the site’s own name is no title', () => {
  assert.equal(
    factsOf('<title>The Post</title><meta property="og:site_name" content="Post">').title,
    undefined,
  );
});

test('a title of hardly a letter is no title', () => {
  const { title } = factsOf('<meta property="og:title" content="2021 – #7"><title>Ferry</title>');
  assert.deepEqual(title, { status: 'stated', value: 'Ferry', passage: '<title>Ferry</title>' });
});

test('a day is read in the page’s own zone, and one that cannot be is none', () => {
  const day = (content: string) =>
    factsOf(`<meta property="article:published_time" content="${content}">`).published?.value;
  assert.equal(day('2021-03-09T23:30:00-08:00'), '2021-03-09');
  assert.equal(day('March 9, 2021'), '2021-03-09');
  assert.equal(day('0001-01-01T00:00:00Z'), undefined);
  assert.equal(day('2021-02-30'), undefined);
  assert.equal(day('soon'), undefined);
});

test('times of several stories on a page date none of them', () => {
  const times = '<time datetime="2021-03-09">a</time><time datetime="2021-03-10">b</time>';
  assert.equal(factsOf('', times).published, undefined);
  assert.equal(
    factsOf('', `<article><time datetime="2021-03-08">c</time></article>${times}`).published?.value,
    '2021-03-08',
  );
});

test('writers stand together, without the site and without addresses', () => {
  const data = JSON.stringify({
    '@graph': [
      { '@type': 'NewsArticle', author: [{ name: 'Ines Holt' }, { name: 'Post' }, 'Bo Park'] },
    ],
  });
  const { byline } = factsOf(
    `<meta property="og:site_name" content="Post"><meta property="article:author" content="https://x.example/ines"><script type="application/ld+json">${data}</script>`,
  );
  assert.equal(byline?.value, 'Ines Holt, Bo Park');
});

test('character references in JSON-LD are read, and faulty JSON says nothing', () => {
  const { title } = factsOf(
    '<script type="application/ld+json">{ "@type": "NewsArticle", </script>' +
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"It&#8217;s back"}</script>',
  );
  assert.equal(title?.value, 'It’s back');
});

test('a language that is no tag is not taken', () => {
  assert.equal(factsOf('').language, undefined);
  assert.deepEqual(factsOf('<meta property="og:locale" content="pt_BR">').language?.value, ['pt']);
});

test('a day that computers write for none is passed over, and so is one that cannot be the page’s', () => {
  const body = '<article><time datetime="2021-06-04">June 4</time></article>';
  const day = (content: string) =>
    factsOf(`<meta property="article:published_time" content="${content}">`, body).published?.value;
  for (const content of ['1970-01-01T00:00:00Z', '2999-12-31', '1900-01-01'])
    assert.equal(day(content), '2021-06-04', content);
});

test('an account or a day is no author', () => {
  for (const author of ['admin', 'webmaster', 'harbordaily', 'June 4, 2021', 'Monday'])
    assert.equal(factsOf(`<meta name="author" content="${author}">`).byline, undefined, author);
  assert.equal(factsOf('<meta name="author" content="Ines Holt">').byline?.value, 'Ines Holt');
});

test('a site’s name at the beginning of a title counts before a bar only', () => {
  for (const title of ['Halden - a town waits', 'Halden: a town waits', 'Halden – a town waits'])
    assert.equal(withoutSite(title, ['Halden']), title);
  assert.equal(withoutSite('Halden | A town waits', ['Halden']), 'A town waits');
});

test('a time in a sentence of the article does not date it', () => {
  const sentence =
    '<article><p>Its captain was born on <time datetime="1944-06-06">June 6, 1944</time>, on the quay.</p></article>';
  assert.equal(factsOf('', sentence).published, undefined);
  const line =
    '<article><p>By Ines Holt on <time datetime="2021-06-04">June 4</time></p></article>';
  assert.equal(factsOf('', line).published?.value, '2021-06-04');
});

test('a nameplate is the site and not the headline', () => {
  const head = '<title>Ferry is back on its route | Harbour Gazette</title>';
  for (const body of [
    '<header><h1>Harbour Gazette</h1></header><article><h2>Ferry is back on its route</h2></article>',
    '<h1>Harbour Gazette</h1><h2>Ferry is back on its route</h2>',
    '<h2>Ferry is back on its route</h2>',
  ]) {
    const { title, copier } = factsOf(head, body);
    assert.equal(title?.value, 'Ferry is back on its route', body);
    assert.equal(copier?.value, 'Harbour Gazette', body);
  }
  const own = factsOf('', '<article><header><h1>Ferry is back</h1></header></article>');
  assert.equal(own.title?.value, 'Ferry is back');
});

test('the facts are those of one story, that of the page', () => {
  const thing = (data: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
  const { title, published, byline } = factsOf(
    thing({
      headline: 'Old pier closes',
      datePublished: '2012-02-02',
      author: { name: 'Bo Park' },
    }) +
      thing({ headline: 'Ferry is back', datePublished: '2021-06-04' }) +
      '<meta property="og:title" content="Ferry is back">',
  );
  assert.equal(title?.value, 'Ferry is back');
  assert.equal(published?.value, '2021-06-04');
  assert.equal(byline, undefined);
});
