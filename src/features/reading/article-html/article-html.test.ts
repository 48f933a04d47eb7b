import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, TextBlock } from '../../../article/article-body.ts';
import { en } from '../../../text/en.ts';
import { articleHtml } from './article-html.ts';
import type { EvidenceLinks } from './changes-list.ts';

const block = (id: string, text: string, role: TextBlock['role'] = 'paragraph'): TextBlock => ({
  id,
  role,
  spans: [{ text }],
});

const links: EvidenceLinks = {
  witness: ({ report, block: id }) => ({ href: `/articles/${report}/#${id}`, label: report }),
  rule: (rule) => `/rules/#${rule}`,
};

const LINK_TO_PASSAGE = /<copy-link>.*?<\/copy-link>/g;

/** The HTML without the links to its paragraphs, which have a test of their own. */
function render(blocks: TextBlock[]) {
  const html = articleHtml(blocks, { words: en, notes: new Map(), links });
  return { ...html, text: html.text.replace(LINK_TO_PASSAGE, ''), linked: html.text };
}

test('a paragraph ends in a link to itself, which adds no word to it', () => {
  assert.equal(
    render([block('p3', 'The dam held.')]).linked,
    '<p id="p3">The dam held.<copy-link><a href="#p3" aria-label="Link to paragraph 3"></a></copy-link></p>',
  );
});

test('a clean paragraph is a paragraph with its id', () => {
  assert.equal(render([block('p1', 'The dam held.')]).text, '<p id="p1">The dam held.</p>');
});

test('a caption and its credit make one figure, the next caption another', () => {
  const { text } = render([
    block('p1', 'The bridge.', 'caption'),
    block('p2', 'Ada Lens', 'credit'),
    block('p3', 'The dam.', 'caption'),
  ]);
  assert.equal(text.match(/<figure>/g)?.length, 2);
  assert.match(
    text,
    /<p id="p1"><b>[^<]+<\/b> The bridge\.<\/p><p class="credit" id="p2">Ada Lens/,
  );
});

test('a post ends with its signature; the next one is another quotation', () => {
  const { text } = render([
    block('p1', 'We met.', 'quotation'),
    block('p2', '— Mayor', 'attribution'),
    block('p3', 'We left.', 'quotation'),
  ]);
  assert.equal(text.match(/<blockquote>/g)?.length, 2);
});

test('the title stands above the text, furniture apart from it', () => {
  const { text, title } = render([
    block('p1', 'Dam holds', 'title'),
    block('p2', 'Ads', 'furniture'),
  ]);
  assert.deepEqual(title, { block: 'p1', html: 'Dam holds' });
  assert.equal(text, '<p class="cut" id="p2" hidden>Ads</p>');
});

test('a block takes over the ids of blocks that are gone', () => {
  const { text } = articleHtml([block('p3', 'The dam held.')], {
    words: en,
    notes: new Map(),
    links,
    formerIds: new Map([['p3', ['p4']]]),
  });
  assert.match(text, /^<p id="p3"><span id="p4"><\/span>The dam held\./);
});

test('lines that may be the writer’s are folded up with those around them, certain ones are hidden', () => {
  const line = (id: string, was: string, grade: Change['grade']): TextBlock => {
    const change = { was, kind: 'strip', rule: 'strip-menus', reason: 'r', grade } as const;
    return { id, role: 'furniture', spans: [{ text: '', change }] };
  };
  const blocks = [
    line('p1', 'Home', 'certain'),
    block('p2', 'It rained.'),
    line('p3', 'Share', 'certain'),
    line('p4', 'Other news', 'likely'),
  ];
  const { text } = render(blocks);
  assert.match(
    text,
    /^<p class="cut" id="p1" hidden>.*<details class="folded remarks"><summary>2 lines/s,
  );
  assert.match(text, /<summary>.*id="p3".*id="p4".*<\/details>$/s);
});

test('a paragraph that an editor begins between two words has its place and its note', () => {
  const change: Change = {
    was: '',
    kind: 'correction',
    rule: 'editor-split',
    reason: 'The printed page has it so.',
    grade: 'editor',
  };
  const { text } = render([
    { ...block('p1-2', ''), spans: [{ text: '', change }, { text: 'It rained.' }] },
  ]);
  assert.equal(text, '<p id="p1-2"><button popovertarget="n1">°</button>It rained.</p>');
});
