import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import type { ArticleBlock } from '../../story/story.ts';
import { entryOf, inventedStory } from './invented-site.ts';
import { doubtsTree, restoredTree } from './restored-tree.ts';
import { writeHtml } from './write-html.ts';

const [plain] = entryOf(inventedStory().articles, 'day-two').blocks;
assert.ok(plain);
const block = (role: BlockRole, text: string, doubt?: string): ArticleBlock => ({
  ...plain,
  role,
  text,
  spans: [{ text, ...(doubt !== undefined && { doubt }) }],
});

const blocks = [
  block('furniture', 'Share this', 'Is it furniture?'),
  block('title', 'The end', 'It did not end.'),
  block('heading', 'Sunday'),
  block('paragraph', 'It rained.', 'Was it hail?'),
  block('quotation', 'A fine old fair.'),
  block('attribution', 'Mayor Quill'),
  block('caption', 'The harbour'),
  block('credit', 'Gazette'),
  block('note', 'Corrected later.'),
];

test('each block is the element of its role, without what the page had besides', () => {
  assert.equal(
    writeHtml(restoredTree(blocks)),
    '<h3>Sunday</h3><p>It rained. [?]</p><blockquote><p>A fine old fair.</p></blockquote>' +
      '<p class="credit">Mayor Quill</p><p class="caption">The harbour</p><p class="credit">Gazette</p>' +
      '<p>Corrected later.</p>',
  );
});

test('the doubts of what is shown, and of the headline, are listed under their heading', () => {
  assert.equal(
    writeHtml(doubtsTree(blocks, 'In doubt')),
    '<p class="credit">In doubt:</p>' +
      '<ul class="doubts"><li>“The end”: It did not end.</li><li>“It rained.”: Was it hail?</li></ul>',
  );
});

test('where nothing is doubted there is no list', () => {
  assert.deepEqual(doubtsTree([block('paragraph', 'It rained.')], 'In doubt'), []);
});
