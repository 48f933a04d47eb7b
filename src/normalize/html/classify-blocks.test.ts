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

const PROSE = [
  'The race around the islands was stopped on Sunday, when fog hid the buoys from the crews.',
  'Nine boats were towed home, and their crews waited in the harbour until the fog had gone.',
  'The jury will decide tomorrow whether the race is sailed again before the end of the month.',
];

/** What becomes of a line between the paragraphs of an article. */
const between = (line: string) => {
  const prose = PROSE.map((text) => `<p>${text}</p>`).join('');
  const html = `<article>${prose}${line}${prose}</article>`;
  const blocks = classify(html, Array(PROSE.length * 2 + 1).fill(1));
  return blocks[PROSE.length]?.furniture?.sure ?? 'stays';
};

test('a paragraph on the article’s matter is never surely furniture by the name of its part', () => {
  const own = 'The race lost its sponsor on Sunday, when the crews were towed home to the harbour.';
  for (const name of ['sponsor', 'player', 'social', 'time', 'comment', 'related'])
    assert.equal(between(`<p class="${name}">${own}</p>`), false, name);
  assert.equal(between(`<aside><p>${own}</p></aside>`), false);
});

test('a notice, a short line and another matter in such a part are', () => {
  for (const other of [
    'Sign up for our newsletter and read about all the races of the islands and the crews.',
    'Our sponsor',
    'Ten soups that warm you in the cold weeks, chosen by cooks from five villages of ours.',
  ])
    assert.equal(between(`<p class="sponsor">${other}</p>`), true, other);
});

test('a sentence of the article stays, though all of it is a link; a headline that is one is likely furniture', () => {
  const link = (text: string) => between(`<p><a href="/x">${text}</a></p>`);
  assert.equal(
    link('The jury had stopped a race around the islands when fog hid the buoys.'),
    'stays',
  );
  assert.equal(link('Ten soups that warm you'), false);
});
