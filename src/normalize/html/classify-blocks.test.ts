import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { classifyBlocks } from './classify-blocks.ts';
import { listBlocks } from './list-blocks.ts';

const classify = (html: string, shares: readonly (number | undefined)[]) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return classifyBlocks(listBlocks(document.documentElement), shares, ['The bridge']);
};

const outside = {
  sure: false,
  reason: 'It stands outside of what reads as the article of the page.',
};

test('of a page without a main part nothing reads as its article, and names still say what they say', () => {
  const html = '<p>One.</p><div class="share-bar">Two.</div><h2>Three</h2><h1>The bridge</h1>';
  assert.deepEqual(classify(html, [0, 0, 0, 0]), [
    { text: 'One.', role: 'paragraph', furniture: outside },
    {
      text: 'Two.',
      role: 'paragraph',
      furniture: { sure: true, reason: 'Asks to share or to follow.' },
    },
    { text: 'Three', role: 'heading', furniture: outside },
    { text: 'The bridge', role: 'title' },
  ]);
});

test('where no main part is known the markup alone decides', () => {
  const html = '<p>One, and a long line of it.</p><nav>Two</nav><blockquote>Three</blockquote>';
  assert.deepEqual(classify(html, [undefined, undefined, undefined]), [
    { text: 'One, and a long line of it.', role: 'paragraph' },
    {
      text: 'Two',
      role: 'paragraph',
      furniture: { sure: true, reason: 'A menu of the page.' },
    },
    { text: 'Three', role: 'quotation' },
  ]);
});

test('a caption between paragraphs stays, even one that is a link, and one elsewhere goes', () => {
  const caption = '<figure><figcaption><a href="/x">The mayor at dusk</a></figcaption></figure>';
  assert.deepEqual(classify(`<p>One.</p>${caption}<p>Two.</p>${caption}`, [1, 0, 1, 0]), [
    { text: 'One.', role: 'paragraph' },
    { text: 'The mayor at dusk', role: 'caption' },
    { text: 'Two.', role: 'paragraph' },
    { text: 'The mayor at dusk', role: 'caption', furniture: outside },
  ]);
});
