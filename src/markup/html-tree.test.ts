import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import {
  attributeOf,
  elementsOf,
  makeElement,
  parseHtml,
  serializeHtml,
  textOf,
} from './html-tree.ts';

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><title>A &amp; B</title></head><body><p id="a">one <b>two</b></p></body></html>';

const named = (html: string, name: string) =>
  [...elementsOf(parseHtml(html))].find(({ tagName }) => tagName === name);

test('a page that was written so comes back to the letter', () => {
  assert.equal(serializeHtml(parseHtml(PAGE)), PAGE);
});

test('signs of markup are escaped in text and in attributes', () => {
  const html = serializeHtml(parseHtml(`<p title="</head><b a='b'>">a < b</p>`));
  assert.match(html, /<p title="&lt;\/head&gt;&lt;b a='b'&gt;">a &lt; b<\/p>/);
});

test('elements come in order, those in templates and without scripts too', () => {
  const html =
    '<html><head><noscript><meta name=a></noscript></head><body><template><i></i></template><p><b></b></p></body></html>';
  assert.deepEqual(
    [...elementsOf(parseHtml(html))].map(({ tagName }) => tagName),
    ['html', 'head', 'noscript', 'meta', 'body', 'template', 'i', 'p', 'b'],
  );
});

test('an element has its text and its attributes, by name', () => {
  const paragraph = named(PAGE, 'p');
  assert.ok(paragraph);
  assert.equal(textOf(paragraph), 'one two');
  assert.equal(attributeOf(paragraph, 'id'), 'a');
  assert.equal(attributeOf(paragraph, 'hidden'), undefined);
});

test('whatever the text and the value of a made element are, they come back as they went in', () => {
  fc.assert(
    fc.property(
      // A carriage return is a line feed to every parser, and a null sign nothing.
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\0\r]/g, ' ')),
      fc.constantFrom('', '<main>', '</body>', '"><b>', '&lt;', '<!--', '</p><html data-moved>'),
      (text, sign) => {
        const tree = parseHtml(PAGE);
        const body = [...elementsOf(tree)].find(({ tagName }) => tagName === 'body');
        body?.childNodes.push(makeElement('i', { title: sign + text }, text + sign + text));
        const read = named(serializeHtml(tree), 'i');
        assert.ok(read);
        assert.equal(textOf(read), text + sign + text);
        assert.equal(attributeOf(read, 'title'), sign + text);
        assert.equal([...elementsOf(parseHtml(serializeHtml(tree)))].length, 7);
      },
    ),
  );
});
