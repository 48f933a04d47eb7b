import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../../article/article-body.ts';
import { en } from '../../../text/en.ts';
import type { MarginNote } from './annotate-blocks.ts';
import { articleHtml } from './article-html.ts';

const block = (id: string, text: string, role: TextBlock['role'] = 'paragraph'): TextBlock => ({
  id,
  role,
  spans: [{ text }],
});

const note = (kind: MarginNote['kind'], title: string, href = title): MarginNote => ({
  kind,
  title,
  href,
});

/** The text's HTML with notes in its margin, without the links to its paragraphs. */
const render = (blocks: TextBlock[], notes: Map<string, MarginNote[]>) =>
  articleHtml(blocks, {
    words: en,
    notes,
    links: { witness: () => ({ href: '', label: '' }), rule: () => '' },
  }).text.replace(/<copy-link>.*?<\/copy-link>/g, '');

test('margin notes stand with the element that holds their block, each once', () => {
  const dam = note('event', 'The dam holds', '/timeline/dam/');
  const text = render(
    [block('p1', 'The bridge.', 'caption'), block('p2', 'Ada Lens', 'credit'), block('p3', 'End.')],
    new Map([
      ['p1', [dam]],
      ['p2', [dam]],
    ]),
  );
  assert.equal(
    text.match(/<li class="e"><a href="\/timeline\/dam\/">The dam holds<\/a><\/li>/g)?.length,
    1,
  );
  assert.match(text, /^<div class="noted"><details class="margin"><summary>1 event<\/summary>/);
  assert.match(text, /<\/figure><\/div><p id="p3">/);
});

test('a margin says how much it holds before it is opened', () => {
  const text = render(
    [block('p1', 'End.')],
    new Map([['p1', [note('event', 'a'), note('event', 'b'), note('quote', 'c')]]]),
  );
  assert.match(text, /<summary>2 events, 1 quotation<\/summary>/);
});

test('the first note of each kind comes before the second of any', () => {
  const text = render(
    [block('p1', 'End.')],
    new Map([['p1', [note('event', 'a'), note('event', 'b'), note('quote', 'c')]]]),
  );
  assert.deepEqual(
    [...text.matchAll(/<a href="(.)">/g)].map((match) => match[1]),
    ['a', 'c', 'b'],
  );
});

test('the notes of the title stand at the head of the text', () => {
  const text = render(
    [block('p1', 'Dam holds', 'title'), block('p2', 'End.')],
    new Map([['p1', [note('event', 'T')]]]),
  );
  assert.match(text, /^<details class="margin">.*<\/details><p id="p2">End\.<\/p>$/);
});
