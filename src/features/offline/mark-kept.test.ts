import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markKept } from './mark-kept.ts';

const page = (head: string, main: string) =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body><header></header>${main}</body></html>`;
const MAIN = '<main id="main"><p>$&amp; text</p></main>';
const LINE = '<p class="kept" role="note">A kept copy of $1 &lt;b&gt;.</p>';
const words = () => 'A kept copy of $1 <b>.';

test('the line stands above the main part, and the rest stays as it was', () => {
  assert.equal(markKept(page('', MAIN), words), page('', LINE + MAIN));
});

test('words that look like the main part do not draw the line to them', () => {
  const head =
    '<meta name="description" content="&lt;main&gt; &lt;/head&gt;"><title>&lt;main&gt;</title>';
  // As Astro writes attributes, and as the finished page has them.
  const careless = head.replaceAll(
    'content="&lt;main&gt; &lt;/head&gt;"',
    'content="<main> </head>"',
  );
  assert.equal(markKept(page(careless, MAIN), words), page(head, LINE + MAIN));
});

test('a page without a main part is marked as well', () => {
  assert.match(markKept('<p>text', words), /<body><p class="kept" role="note">.*<\/p><p>text/);
});

test('the line is in the language of the page, or in English', () => {
  assert.match(
    markKept(page('', MAIN), (language) => `in ${language}`),
    />in de</,
  );
  assert.match(
    markKept('<p lang="fr">text', (language) => `in ${language}`),
    />in en</,
  );
});
