import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, parseHtml, serializeHtml } from '../../src/markup/html-tree.ts';
import { joinStyles } from './join-styles.ts';

function join(head: string, body = ''): string {
  const tree = parseHtml(`<head>${head}</head>${body}`);
  assert.deepEqual(joinStyles(elementsOf(tree)), elementsOf(tree));
  return serializeHtml(tree);
}
const page = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;

test('styles become one, where the first stands, in their order', () => {
  assert.equal(
    join('<style>@layer a;</style><title>A</title><style>p{}</style><link><style>b > i{}</style>'),
    page('<style>@layer a;p{}b > i{}</style><title>A</title><link>'),
  );
});

test('a style that is for some media, or stands in the text, is left alone', () => {
  const head = '<style>p{}</style><style media="print">b{}</style>';
  const body = '<svg><style>a{}</style></svg>';
  assert.equal(join(head, body), page(head, body));
});

test('a page without styles is left as it is', () => {
  assert.equal(join('<title>A</title>'), page('<title>A</title>'));
});
