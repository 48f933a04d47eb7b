import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../../article/article-body.ts';
import { en } from '../../../text/en.ts';
import { articleHtml } from './article-html.ts';
import { type MarginNote, notesBeside } from './margin-notes.ts';

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

test('a paragraph names its first note, says how many more there are, and opens all', () => {
  assert.equal(
    render(
      [block('p1', 'End.')],
      new Map([['p1', [note('event', 'Fair', '/fair/'), note('quote', 'Yes', '/yes/')]]]),
    ),
    '<p id="p1">End.<button class="more e" popovertarget="mp1"><b>Fair</b> +1</button></p>' +
      '<div class="remarks" id="mp1" popover=""><ul><li class="e"><a href="/fair/">Fair</a></li>' +
      '<li class="q"><a href="/yes/">Yes</a></li></ul></div>',
  );
});

test('one note alone is named, and nothing counted', () => {
  const text = render([block('p1', 'End.')], new Map([['p1', [note('event', 'Fair')]]]));
  assert.match(text, /<b>Fair<\/b><\/button>/);
});

test('what the blocks of one element share stands beside it once', () => {
  const dam = note('event', 'The dam holds', '/timeline/dam/');
  const text = render(
    [block('p1', 'The bridge.', 'caption'), block('p2', 'Ada Lens', 'credit'), block('p3', 'End.')],
    new Map([
      ['p1', [dam]],
      ['p2', [dam]],
    ]),
  );
  assert.equal(text.match(/<li /g)?.length, 1);
  assert.match(text, /<\/figure><div class="remarks" id="mp1"/);
  assert.match(text, /<\/div><p id="p3">End\.<\/p>$/);
});

test('where reports differ comes before what happened, and both before who speaks', () => {
  const notes = [note('quote', 'c'), note('event', 'b'), note('question', 'a')];
  const beside = notesBeside([['p1']], new Map([['p1', notes]]));
  assert.deepEqual(
    beside.get('p1')?.map(({ title }) => title),
    ['a', 'b', 'c'],
  );
});

test('a note stands beside one of two neighbours, and again further on', () => {
  const notes = [note('event', 'a')];
  const blocks = ['p1', 'p2', 'p3'];
  const beside = notesBeside(
    blocks.map((id) => [id]),
    new Map(blocks.map((id) => [id, notes])),
  );
  assert.deepEqual([...beside.keys()], ['p1', 'p3']);
});

test('the notes of the title stand beside the first words of the text', () => {
  const text = render(
    [block('p1', 'Dam holds', 'title'), block('p2', 'Ads', 'furniture'), block('p3', 'End.')],
    new Map([['p1', [note('event', 'T')]]]),
  );
  assert.match(text, /<p id="p3">End\.<button class="more e" popovertarget="mp3"><b>T<\/b>/);
});
