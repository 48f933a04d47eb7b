import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, findElement, parseHtml, serializeHtml } from '../../src/markup/html-tree.ts';
import { addDirections } from './add-directions.ts';

function withDirections(html: string): string {
  const tree = parseHtml(html);
  addDirections(elementsOf(tree));
  const body = findElement(elementsOf(tree), 'body');
  assert.ok(body);
  return serializeHtml(tree).replace(/^.*<body>|<\/body>.*$/gs, '');
}

test('words of another direction say theirs, and those in them that turn back', () => {
  assert.equal(
    withDirections('<p lang="ar">نص <b lang="en">text <i lang="fr">texte</i></b></p>'),
    '<p lang="ar" dir="rtl">نص <b lang="en" dir="ltr">text <i lang="fr">texte</i></b></p>',
  );
});

test('words of the direction of their page stay as they are', () => {
  const page = '<p lang="fr">texte</p><p>text</p>';
  assert.equal(withDirections(page), page);
});

test('on a page that runs from right to left, it is the others that say so', () => {
  const page =
    '<html lang="ar" dir="rtl"><body><p lang="he">טקסט</p><p lang="en">text</p></body></html>';
  assert.equal(withDirections(page), '<p lang="he">טקסט</p><p lang="en" dir="ltr">text</p>');
});

test('a direction that is said stays', () => {
  const page = '<p lang="ar" dir="auto">text</p>';
  assert.equal(withDirections(page), page);
});
