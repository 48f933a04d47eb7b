import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, parseHtml } from '../../src/markup/html-tree.ts';
import { readPage } from './read-page.ts';

const read = (html: string) => readPage('/a/', elementsOf(parseHtml(html)));
const page = (attributes: string, body: string) =>
  `<!doctype html><html lang="en"${attributes}><head><title>A</title></head><body>${body}</body></html>`;

test('a page is known by the ids of its elements, in their order', () => {
  const html = page('', '<main id="main"><p class="a" id=p1>text</p><p id="p&amp;2"></p></main>');
  assert.deepEqual(read(html), { path: '/a/', ids: ['main', 'p1', 'p&2'] });
});

test('a page that sends its reader on has no address of its own', () => {
  assert.equal(read(page(' data-moved', '<p id="p1">')), undefined);
});

test('words that look like markup make no ids and move no page', () => {
  const html = page(
    '',
    '<p title="<html data-moved><b id=&quot;b&quot;>" id="p1">&lt;html data-moved> &lt;b id="c"></p><!-- <p id="d"> -->',
  );
  assert.deepEqual(read(html), { path: '/a/', ids: ['p1'] });
});
