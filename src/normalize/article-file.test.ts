import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import type { Span, TextBlock } from '../article/article-body.ts';
import { blockRoles } from '../article/blocks.ts';
import { readArticle } from '../article/read-article.ts';
import { type ArticleDocument, writeArticle } from '../article/write-article.ts';
import { createDraft } from './draft.ts';
import { normalize } from './normalize.ts';
import { ruleBook } from './rules.ts';
import { toArticle } from './to-article.ts';

const HOSTILE = [
  ':fix[x]{was="y" rule="z"}',
  ':::note',
  '::cut{#p1}',
  ':doubt[',
  ']{why="x"}',
  '---',
  '# ',
  '> ',
  '- ',
  '1. ',
  '```',
  '<script>alert(1)</script>',
  '<!-- -->',
  '[a](javascript:alert(1))',
  '[a]: http://x.example',
  '![',
  '&lt;',
  '&#x41;',
  '&amp',
  '*_*_',
  '\\',
  '\\\\',
  '"',
  "'",
  '{{x}}',
  '\u0024{x}',
  '{#p1 .a}',
  '|',
  '~~',
  ':',
  '::',
  'a:b',
  ' ',
  '  ',
  '\t',
  '⟨U+0041⟩',
  '⟨',
  'é',
  '\u200d',
  '👩‍👩‍👧',
  '__proto__',
  '$&',
  '[',
  ']',
  '{',
  '}',
];

/** Text as `decode` leaves it: without what it removes. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 8,
  })
  .map((parts) => normalize(parts.join('').replace(/[\r\n]/g, ' ')).text.replaceAll('\n', ' '));

/** What an edit removed may hold anything. */
const removed = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 6 }).map((s) => s.replace(/[\r\n]/g, '\0')),
  fc.constantFrom('\ud800', '\u200b', '\0', '\ufeff', '\u202e'),
);

const span: fc.Arbitrary<Span> = fc.record(
  {
    text,
    change: fc.record(
      {
        was: removed,
        kind: fc.constantFrom('strip' as const, 'habit' as const),
        rule: fc.constantFrom('strip-menus', 'of-no-book'),
        reason: text,
        grade: fc.constantFrom('certain' as const, 'likely' as const),
        witness: fc.record(
          { report: fc.constant('a-report'), quote: text, block: fc.constant('p3') },
          { noNullPrototype: true, requiredKeys: ['report', 'quote'] },
        ),
      },
      { noNullPrototype: true, requiredKeys: ['was', 'kind', 'rule', 'reason', 'grade'] },
    ),
    doubt: text,
  },
  { noNullPrototype: true, requiredKeys: ['text'] },
);

/** Spans as a draft gives them: none empty without a change, plain neighbours with the same doubt joined. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const next of spans) {
    const last = out.at(-1);
    if (!next.change && next.text === '') continue;
    if (last && !last.change && !next.change && last.doubt === next.doubt) {
      out[out.length - 1] = { ...last, text: last.text + next.text };
    } else out.push(next);
  }
  return out;
}

const blocks: fc.Arbitrary<TextBlock[]> = fc
  .array(fc.tuple(fc.constantFrom(...blockRoles), fc.array(span, { maxLength: 5 })))
  .map((list) => list.map(([role, spans], i) => ({ id: `p${i + 1}`, role, spans: joined(spans) })));

const { article } = toArticle(
  { name: 'a.txt', sha256: '0', slug: 'a' },
  { ...createDraft(''), text: '', blocks: [] },
);
const roundTrip = (document: ArticleDocument) =>
  readArticle(Buffer.from(writeArticle(document, ruleBook)).toString(), 'a.md', ruleBook);

test('an article file reads as it was written, whatever the text', () => {
  fc.assert(
    fc.property(blocks, (list) => {
      assert.deepEqual(roundTrip({ article, blocks: list }), { article, blocks: list });
    }),
    { numRuns: 1500 },
  );
});

test('frontmatter keeps any title', () => {
  fc.assert(
    fc.property(text, (value) => {
      const titled = { ...article, title: { status: 'editor' as const, value, reason: value } };
      assert.deepEqual(roundTrip({ article: titled, blocks: [] }).article, titled);
    }),
  );
});
