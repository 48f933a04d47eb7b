import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  escapeAttribute,
  escapeText,
  keepEdges,
  readUnseen,
  showAlone,
  showUnseen,
} from './escape.ts';

test('signs of markup are escaped, and no others', () => {
  assert.equal(
    escapeText('*a* [b] :c & d; 1: 2 &amp;', false),
    '\\*a\\* \\[b\\] \\:c & d; 1: 2 &#x26;amp;',
  );
  assert.equal(escapeText('a [b] \\ *', true), 'a &#x5B;b&#x5D; &#x5C; \\*');
});

test('spaces at the edges are kept by name', () => {
  assert.equal(keepEdges(' a b\t'), '&#x20;a b&#x9;');
});

test('an attribute has what cannot be seen by its name, and gives it back', () => {
  const value = 'a\u200b"b" & ⟨c\u{e0041}';
  const escaped = escapeAttribute(value, false);
  assert.equal(escaped, 'a⟨U+200B⟩&quot;b&quot; &amp; ⟨U+27E8⟩c⟨U+E0041⟩');
  assert.equal(readUnseen('a⟨U+200B⟩⟨U+27E8⟩c⟨U+E0041⟩'), 'a\u200b⟨c\u{e0041}');
  assert.equal(escapeAttribute('[a]', true), '&#x5B;a&#x5D;');
});

test('a page shows by name what cannot be seen, but for tabs, brackets and the ends of lines', () => {
  assert.equal(showUnseen('a\u202e⟨b⟩\tc\nd'), 'a⟨U+202E⟩⟨b⟩\tc¶d');
});

test('spaces that stand alone have a sign each', () => {
  assert.equal(showAlone(' \t\n'), '␣␣¶');
  assert.equal(showAlone(' a\u200b'), ' a⟨U+200B⟩');
});
