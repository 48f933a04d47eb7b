import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventFrontmatter } from './invented-article.ts';
import { ArticleFormatError, readArticle } from './read-article.ts';
import type { RuleBook } from './rule-book.ts';
import { writeArticle } from './write-article.ts';

const ruleBook: RuleBook = new Map([
  ['editor-correction', { kind: 'correction', reason: 'By the editor.', grade: 'supported' }],
]);
const front = writeArticle({ article: inventFrontmatter(), blocks: [] }, ruleBook).trimEnd();
const read = (body: string) => readArticle(`${front}\n\n${body}\n`, 'a.md', ruleBook);
/** The line on which a body begins: after the frontmatter and the empty line. */
const bodyLine = front.split('\n').length + 2;

function complaint(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    assert.ok(error instanceof ArticleFormatError);
    assert.equal(error.name, 'ArticleFormatError');
    return error.message;
  }
  assert.fail('nothing was refused');
}

const REFUSED = [
  ['a paragraph without its anchor', 'Some words.', 'a block without :anchor{#id}'],
  ['another directive in its place', ':doubt[x]{why="y"}', 'a block without :anchor{#id}'],
  ['an anchor without an id', ':anchor[] Some words.', 'a block without :anchor{#id}'],
  ['emphasis', ':anchor{#p1} *so*', 'emphasis is not part of the format'],
  ['a directive of another name', ':anchor{#p1} :note[x]', ':note is not part of the format'],
  ['a leaf of another name', '::figure[x]{#p1}', '::figure is not part of the format'],
  ['a leaf without an id', '::cut{was="x" rule="strip-menus"}', '::cut without an id'],
  ['a list', '- one', 'list is not part of the format'],
  ['a list in a quotation', '> - one', 'list in a quotation'],
  [
    'an edit by a rule that is unknown and not described',
    ':anchor{#p1} :fix[x]{was="y" rule="of-no-book"}',
    'the rule of-no-book is unknown and its kind, grade or reason is not given',
  ],
  [
    'an edit by no rule',
    ':anchor{#p1} :cut{was="y" kind="strip" grade="certain" why="r"}',
    'the rule undefined is unknown and its kind, grade or reason is not given',
  ],
] as const;

for (const [what, body, message] of REFUSED) {
  test(`${what} is refused, with file and line`, () => {
    assert.equal(
      complaint(() => read(body)),
      `a.md:${bodyLine}: ${message}`,
    );
  });
}

test('the line of a later block is named', () => {
  assert.match(
    complaint(() => read(':anchor{#p1} Good.\n\nBad.')),
    new RegExp(`^a\\.md:${bodyLine + 2}: `),
  );
});

test('a file without frontmatter is refused', () => {
  assert.equal(
    complaint(() => readArticle('Words.\n', 'a.md', ruleBook)),
    'a.md:1: no frontmatter',
  );
});

test('frontmatter that breaks its schema is refused by the field’s name', () => {
  const broken = `${front.replace(/^words: .*$/m, 'words: many')}\n`;
  assert.match(
    complaint(() => readArticle(broken, 'a.md', ruleBook)),
    /^a\.md:1: words: /,
  );
});

test('a block that begins with an edit is read', () => {
  const { blocks } = read(':anchor{#p1}:fix[A]{was="B" rule="editor-correction"} ferry.');
  assert.deepEqual(
    blocks[0]?.spans.map(({ text, change }) => [text, change?.was]),
    [
      ['A', 'B'],
      [' ferry.', undefined],
    ],
  );
});
