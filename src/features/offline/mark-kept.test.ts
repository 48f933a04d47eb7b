import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, markKept } from './mark-kept.ts';

const PAGE =
  '<html lang="de"><body><header></header><main id="main"><p>$& text</p></main></body></html>';

test('the line stands once, above the main part, and the rest stays as it was', () => {
  const marked = markKept(PAGE, 'A kept copy of $1.');
  assert.equal(marked.split('<p class="kept" role="note">A kept copy of $1.</p><main').length, 2);
  assert.equal(marked.replace('<p class="kept" role="note">A kept copy of $1.</p>', ''), PAGE);
});

test('a page without a main part is marked as well', () => {
  assert.match(markKept('<p>text', 'Kept.'), /^<p class="kept" role="note">Kept\.<\/p><p>text$/);
});

test('a page says its language, or it is English', () => {
  assert.equal(languageOf(PAGE), 'de');
  assert.equal(languageOf('<p>text'), 'en');
});
