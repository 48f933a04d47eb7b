import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import {
  attributeOf,
  elementsOf,
  findElement,
  type HtmlElement,
  insertBefore,
  insertChild,
  makeElement,
  parseHtml,
  removeElement,
  serializeHtml,
  setAttribute,
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

/** The body of a page as it is written after a change of one of its elements. */
function changed(body: string, name: string, change: (element: HtmlElement) => void): string {
  const tree = parseHtml(`<body>${body}</body>`);
  const element = findElement(elementsOf(tree), name);
  assert.ok(element);
  change(element);
  return serializeHtml(tree).replace(/^.*<body>|<\/body>.*$/g, '');
}

test('an attribute is set where there was none, and in the place of another value', () => {
  const set = (element: HtmlElement) => setAttribute(element, 'id', 'b');
  assert.equal(changed('<p lang="en">x</p>', 'p', set), '<p lang="en" id="b">x</p>');
  assert.equal(changed('<p id="a" lang="en">x</p>', 'p', set), '<p id="b" lang="en">x</p>');
});

test('an element is taken out with all in it, and nothing beside it', () => {
  assert.equal(changed('<i>1</i><p>2<b>3</b></p><i>4</i>', 'p', removeElement), '<i>1</i><i>4</i>');
  assert.doesNotThrow(() => removeElement(makeElement('p', {})));
});

test('an element is put where it was wanted', () => {
  const mark = () => makeElement('hr', {});
  const list = '<ul><li>1</li><li>2</li></ul>';
  assert.equal(
    changed(list, 'ul', (element) => insertChild(element, mark(), 1)),
    '<ul><li>1</li><hr><li>2</li></ul>',
  );
  assert.equal(
    changed(list, 'ul', (element) => insertChild(element, mark())),
    '<ul><li>1</li><li>2</li><hr></ul>',
  );
  assert.equal(
    changed(list, 'li', (element) => insertBefore(element, mark())),
    '<ul><hr><li>1</li><li>2</li></ul>',
  );
});

test('an element that was put somewhere can be taken out of there again', () => {
  const mark = makeElement('hr', {});
  const written = changed('<p>1</p>', 'p', (element) => {
    insertBefore(element, mark);
    removeElement(mark);
    insertBefore(mark, makeElement('b', {}));
  });
  assert.equal(written, '<p>1</p>');
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
