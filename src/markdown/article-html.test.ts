import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarginNote } from './annotate-blocks.ts';
import type { Change, TextBlock } from './article-body.ts';
import { articleHtml } from './article-html.ts';
import type { EvidenceLinks } from './changes-list.ts';

const change = (was: string, more: Partial<Change> = {}): Change => ({
  was,
  kind: 'habit',
  rule: 'visit-noun',
  reason: 'A noun stands here.',
  grade: 'certain',
  ...more,
});

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
function render(blocks: TextBlock[], notes = new Map<string, MarginNote[]>()) {
  const html = articleHtml(blocks, {
    notes,
    links,
  });
  return { ...html, text: html.text.replace(LINK_TO_PASSAGE, ''), linked: html.text };
}

test('a paragraph ends in a link to itself, which adds no word to it', () => {
  assert.equal(
    render([block('p3', 'The dam held.')]).linked,
    '<p id="p3">The dam held.<copy-link><a href="#p3" aria-label="Link to paragraph 3"></a></copy-link></p>',
  );
});

test('a link to its citation follows, where there is one', () => {
  const citationOf = (id: string) => `/cite/#${id}`;
  const { text } = articleHtml([block('p3', 'The dam held.')], {
    notes: new Map(),
    links,
    citationOf,
  });
  assert.match(
    text,
    /<\/copy-link><a class="cite-passage" href="\/cite\/#p3" aria-label="Cite paragraph 3"><\/a><\/p>/,
  );
});

test('a clean paragraph is a paragraph with its id', () => {
  assert.equal(render([block('p1', 'The dam held.')]).text, '<p id="p1">The dam held.</p>');
});

test('a change keeps both readings and links to its note', () => {
  const html = render([
    {
      id: 'p2',
      role: 'paragraph',
      spans: [{ text: 'her ' }, { text: 'visit', change: change('go to') }, { text: ' ended' }],
    },
  ]);
  assert.equal(
    html.text,
    '<p id="p2">her <del>go to</del><ins id="r1" class="sure">visit</ins><a href="#c1">°</a> ended</p>',
  );
  assert.equal(
    html.changes,
    '<ul class="changes"><li><a id="c1" href="#r1"><del>go to</del> <ins>visit</ins></a> ' +
      '<p>A noun stands here. <a href="/rules/#visit-noun">Certain: see the rule</a></p></li></ul>',
  );
});

test('one note explains all changes of one rule, another what has evidence of its own', () => {
  const witness = { report: 'harbour-post', quote: 'a visit' };
  const { changes } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: 'visit', change: change('go to') },
        { text: ' and ' },
        { text: 'visits', change: change('go tos') },
        { text: ' and ' },
        { text: 'visit', change: change('go to', { witness }) },
      ],
    },
  ]);
  assert.equal(changes.match(/<li>/g)?.length, 2);
  assert.match(changes, /<li><a id="c1" [^>]*>.*?<\/a> <a id="c2" [^>]*>.*?<\/a> <p>/);
});

test('a likely change is told from a surer one', () => {
  const { text } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [{ text: 'visit', change: change('go to', { grade: 'likely' }) }],
    },
  ]);
  assert.match(text, /<ins id="r1">/);
});

test('an insertion has no del and a deletion no ins', () => {
  const html = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: ', ', change: change('') },
        { text: '', change: change('[ad]') },
      ],
    },
  ]);
  assert.equal(html.text.match(/<del /g)?.length, 1);
  assert.equal(html.text.match(/<ins /g)?.length, 1);
});

test('a witness is cited with its words', () => {
  const witness = { report: 'harbour-post', block: 'p4', quote: 'a visit' };
  const { changes } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [{ text: 'visit', change: change('go to', { witness }) }],
    },
  ]);
  assert.match(changes, /<a href="\/articles\/harbour-post\/#p4">harbour-post<\/a>: “a visit”/);
});

test('a doubted stretch is one mark around its changes', () => {
  const html = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: 'the ', doubt: 'No witness.' },
        { text: 'ring', doubt: 'No witness.', change: change('rang') },
      ],
    },
  ]);
  assert.match(html.text, /<mark id="d1">the <del>.*<\/a><a href="#q1">\?<\/a><\/mark>/);
  assert.equal(html.doubtCount, 1);
  assert.match(html.doubts, /<a id="q1" href="#d1">“the ring”<\/a><p>No witness\./);
});

test('a caption and its credit make one figure, the next caption another', () => {
  const { text } = render([
    block('p1', 'The bridge.', 'caption'),
    block('p2', 'Ada Lens', 'credit'),
    block('p3', 'The dam.', 'caption'),
  ]);
  assert.equal(text.match(/<figure>/g)?.length, 2);
  assert.match(text, /<p id="p1">The bridge\.<\/p><p class="credit" id="p2">Ada Lens/);
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
  assert.equal(text, '<p class="cut" id="p2">Ads</p>');
});

test('margin notes stand with the element that holds their block, each once', () => {
  const note: MarginNote = { kind: 'event', title: 'The dam holds', href: '/timeline/dam/' };
  const { text } = render(
    [block('p1', 'The bridge.', 'caption'), block('p2', 'Ada Lens', 'credit'), block('p3', 'End.')],
    new Map([
      ['p1', [note]],
      ['p2', [note]],
    ]),
  );
  assert.equal(
    text.match(/<li class="e"><a href="\/timeline\/dam\/">The dam holds<\/a><\/li>/g)?.length,
    1,
  );
  assert.match(text, /^<div class="noted"><details class="margin"><summary>1 event<\/summary>/);
  assert.match(text, /<\/figure><\/div><p id="p3">/);
});

test('markup in the text of a file is text', () => {
  const { text, changes } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [{ text: '<b>', change: change('<script>alert(1)</script>') }],
    },
  ]);
  assert.doesNotMatch(text + changes, /<script|<b>&/);
  assert.match(text, /&#x3C;script>/);
});

test('a margin says how much it holds before it is opened', () => {
  const note = (kind: MarginNote['kind'], href: string): MarginNote => ({ kind, title: 'T', href });
  const { text } = render(
    [block('p1', 'End.')],
    new Map([['p1', [note('event', '/a/'), note('event', '/b/'), note('quote', '/c/')]]]),
  );
  assert.match(text, /<summary>2 events, 1 quotation<\/summary>/);
});

test('the first note of each kind comes before the second of any', () => {
  const note = (kind: MarginNote['kind'], title: string): MarginNote => ({
    kind,
    title,
    href: title,
  });
  const { text } = render(
    [block('p1', 'End.')],
    new Map([['p1', [note('event', 'a'), note('event', 'b'), note('quote', 'c')]]]),
  );
  assert.deepEqual(
    [...text.matchAll(/<a href="(.)">/g)].map((match) => match[1]),
    ['a', 'c', 'b'],
  );
});

test('the notes of the title stand at the head of the text', () => {
  const note: MarginNote = { kind: 'event', title: 'T', href: '/t/' };
  const { text } = render(
    [block('p1', 'Dam holds', 'title'), block('p2', 'End.')],
    new Map([['p1', [note]]]),
  );
  assert.match(text, /^<details class="margin">.*<\/details><p id="p2">End\.<\/p>$/);
});

test('a block takes over the ids of blocks that are gone', () => {
  const { text } = articleHtml([block('p3', 'The dam held.')], {
    notes: new Map(),
    links,
    formerIds: new Map([['p3', ['p4']]]),
  });
  assert.match(text, /^<p id="p3"><span id="p4"><\/span>The dam held\./);
});

test('changes past what a page can list are shown, and counted by their reason', () => {
  const spans = Array.from({ length: 310 }, () => ({
    text: '',
    change: change('b', { reason: 'No b.' }),
  }));
  const html = render([{ id: 'p1', role: 'paragraph', spans }]);
  assert.equal(html.changeCount, 310);
  assert.equal(html.text.match(/<del\b/g)?.length, 310);
  assert.equal(html.text.match(/href="#c/g)?.length, 300);
  assert.match(html.changes, /<li>10 more: No b\.<\/li><\/ul>$/);
});

test('removed characters that cannot be seen, or that turn text, are shown by name', () => {
  const span = { text: '', change: change('a\u202e⟨\t') };
  const { text, changes } = render([{ id: 'p1', role: 'paragraph', spans: [span] }]);
  for (const html of [text, changes]) assert.match(html, />a⟨U\+202E⟩⟨\t<\/del>/);
});

test('a reading too long for the list is cut there, between characters, and whole in the text', () => {
  const long = `a${'😀'.repeat(300)}`;
  const span = { text: '', change: change(long) };
  const { text, changes } = render([{ id: 'p1', role: 'paragraph', spans: [span] }]);
  assert.ok(text.includes(`>${long}</del>`));
  assert.ok(changes.includes(`>a${'😀'.repeat(199)}…</del>`));
});
