import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change, TextBlock } from '../../../article/article-body.ts';
import { en } from '../../../text/en.ts';
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

const links: EvidenceLinks = {
  witness: ({ report, block: id }) => ({ href: `/articles/${report}/#${id}`, label: report }),
  rule: (rule) => `/rules/#${rule}`,
};

/** The HTML of blocks, without the links to them. */
function render(blocks: TextBlock[]) {
  const html = articleHtml(blocks, { words: en, notes: new Map(), links });
  return { ...html, text: html.text.replace(/<copy-link>.*?<\/copy-link>/g, '') };
}

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
    '<p id="p2">her <del hidden>go to</del><ins class="sure">visit</ins>' +
      '<button popovertarget="n1">°</button> ended</p>',
  );
  assert.equal(
    html.changes,
    '<ul class="changes"><li><a href="#p2"><del>go to</del> <ins>visit</ins></a> ' +
      '<p id="n1" popover=""><span>A noun stands here. </span><a href="/rules/#visit-noun">Certain: see the rule</a></p></li></ul>',
  );
});

test('one note explains all changes of one rule, another what has evidence of its own', () => {
  const witness = { report: 'harbour-post', quote: 'a visit' };
  const { text, changes } = render([
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
  assert.equal(changes.match(/<li>/g)?.length, 1, 'one reason, one item');
  assert.match(
    changes,
    /^<ul class="changes"><li><a href="#p1">.*?<\/a> <a href="#p1">.*?<\/a> <p id="n1" popover="">.*?<\/p><a href="#p1">.*?<\/a> <p id="n3" popover="">/,
  );
  assert.deepEqual(
    [...text.matchAll(/popovertarget="(n\d)"/g)].map(([, note]) => note),
    ['n1', 'n1', 'n3'],
  );
});

test('a likely change is told from a surer one', () => {
  const { text } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [{ text: 'visit', change: change('go to', { grade: 'likely' }) }],
    },
  ]);
  assert.match(text, /<ins>/);
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
  assert.equal(html.text.match(/<ins/g)?.length, 1);
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
  assert.match(
    html.text,
    /<mark id="d1">the <del hidden>.*<\/button><button popovertarget="w1">\[\?\]<\/button><\/mark>/,
  );
  assert.equal(html.doubtCount, 1);
  assert.match(html.doubts, /<a href="#d1">“the ring”<\/a> <p id="w1" popover="">No witness\./);
});

test('changes past what a page can list are shown, and counted by their reason', () => {
  const spans = Array.from({ length: 310 }, () => ({
    text: '',
    change: change('b', { reason: 'No b.' }),
  }));
  const html = render([{ id: 'p1', role: 'paragraph', spans }]);
  assert.equal(html.changeCount, 310);
  assert.equal(html.text.match(/<del\b/g)?.length, 310);
  assert.equal(html.text.match(/popovertarget="n/g)?.length, 300);
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

test('doubts past what a page can list are marked, and have no note', () => {
  const spans = Array.from({ length: 302 }, (_, i) => ({ text: 'ab', doubt: `Doubt ${i}.` }));
  const { text, doubts, doubtCount } = render([{ id: 'p1', role: 'paragraph', spans }]);
  assert.equal(doubtCount, 300);
  assert.equal(doubts.match(/<li>/g)?.length, 300);
  assert.ok(
    text.endsWith(
      '<button popovertarget="w300">[?]</button></mark><mark>ab</mark><mark>ab</mark></p>',
    ),
  );
});

test('doubts for one reason have one note, and quotation marks once', () => {
  const { text, doubts } = render([
    {
      id: 'p1',
      role: 'paragraph',
      spans: [{ text: '“a”', doubt: 'Why?' }, { text: ' and ' }, { text: 'b', doubt: 'Why?' }],
    },
  ]);
  assert.equal(text.match(/popovertarget="w1"/g)?.length, 2);
  assert.equal(
    doubts,
    '<ul class="changes"><li><a href="#d1">“a”</a> <a href="#d2">“b”</a> <p id="w1" popover="">Why?</p></li></ul>',
  );
});
