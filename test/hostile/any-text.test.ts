import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import fc from '#fast-check';
import { restoredText, scrapedText } from '../../src/article/article-body.ts';
import { readWith } from '../../src/article/reading.ts';
import { normalize } from '../../src/normalize/normalize.ts';
import { hostileCharacters, hostileWords } from './hostile-text.ts';
import { vectors } from './vectors.ts';
import { passThrough } from './whole-pipeline.ts';

/** Lengths at which some rule changes its mind, one below and one above each. */
const LIMITS = [1, 20, 24, 40, 60, 80, 120, 200, 300, 400, 600, 1000];
const aroundLimits = fc
  .tuple(
    fc.constantFrom(...LIMITS),
    fc.constantFrom(-1, 0, 1),
    fc.constantFrom('a', 'A', ' ', '[', '“', 'ab '),
  )
  .map(([limit, more, unit]) => unit.repeat(limit + more));

const line = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...hostileWords), weight: 5 },
      { arbitrary: fc.constantFrom(...hostileCharacters), weight: 3 },
      { arbitrary: fc.constantFrom(...vectors.map(({ text }) => text)), weight: 2 },
      { arbitrary: fc.constant(' the council met on Sunday and went home '), weight: 3 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
      { arbitrary: aroundLimits, weight: 1 },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const anyText = fc
  .array(line, { maxLength: 12 })
  .chain((lines) =>
    fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028').map((end) => lines.join(end)),
  );

const parser = unified().use(rehypeParse, { fragment: true });
const ELEMENTS = new Set(
  'p h2 blockquote figure figcaption details summary span del ins mark abbr a button copy-link ol ul li b'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set([
  'id',
  'className',
  'href',
  'ariaLabel',
  'hidden',
  'popover',
  'popoverTarget',
]);

/** What the page has besides elements and attributes of its own. */
function foreignParts(html: string): string[] {
  const tree = parser.parse(html) as Root;
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
  });
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (!ELEMENTS.has(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (!ATTRIBUTES.has(name)) found.push(`${tagName} ${name}`);
      if (name === 'href' && !/^(?:#|\/)/.test(String(value))) found.push(String(value));
    }
  });
  return found;
}

const RUNS = { numRuns: 500 };

/** Each property is tried with the same texts, as they have one seed: what becomes of a text is made once. */
function once<Made>(make: (raw: string) => Made): (raw: string) => Made {
  const made = new Map<string, Made>();
  return (raw) => {
    const known = made.get(raw) ?? make(raw);
    made.set(raw, known);
    return known;
  };
}
const passed = once(passThrough);
const normalized = once((raw) => normalize(raw));

test('any text comes through the whole pipeline, and the file reads as it was written', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { document, readBack } = passed(raw);
      assert.deepEqual(readBack, document);
    }),
    RUNS,
  );
});

test('any text reaches the page as text alone', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      assert.deepEqual(foreignParts(passed(raw).html), []);
    }),
    RUNS,
  );
});

test('whatever is taken out is an edit, and all edits can be taken back', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text, edits, blocks } = normalized(raw);
      assert.equal(readWith(raw, edits).text, text);
      for (const { start, end, text: now } of edits) assert.notEqual(raw.slice(start, end), now);
      const lines = raw.split(/[\r\n\u2028\u2029]+/).filter((one) => /\S/.test(one));
      assert.deepEqual(blocks.map(scrapedText), lines);
      const restored = text.split('\n').filter((one) => one.trim() !== '');
      const shown = blocks.map(restoredText).filter((one) => one.trim() !== '');
      assert.deepEqual(shown, restored);
    }),
    RUNS,
  );
});

test('no control, bidi, tag or half character is left', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      assert.doesNotMatch(
        normalized(raw).text,
        /[\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|(?![\n\t])\p{Cc}/u,
      );
    }),
    RUNS,
  );
});

test('look-alike letters are told of and left as they stand, joined letters are parted', () => {
  const { text, edits, flags } = normalize('The council of раураl met, and ﬁve men spoke.');
  assert.equal(text, 'The council of раураl met, and five men spoke.');
  assert.deepEqual(
    edits.map((edit) => edit.text),
    ['fi'],
  );
  assert.deepEqual(
    flags.map(({ start, end }) => text.slice(start, end)),
    ['раураl'],
  );
});
