import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  attributeOf,
  elementsOf,
  findElement,
  type HtmlElement,
  parseHtml,
  serializeHtml,
} from '../../src/markup/html-tree.ts';
import { addIntegrity } from './add-integrity.ts';
import { digestOf, readScripts } from './read-scripts.ts';

const codes = new Map([
  ['/two/_astro/a.js', 'import{b as t}from"./b.js";import"./c.js";t()'],
  ['/two/_astro/b.js', 'import{c}from"./c.js";export{b}'],
  ['/two/_astro/c.js', 'export const c=1'],
  ['/two/_astro/alone.js', 'alone()'],
]);
const scripts = readScripts(codes);
const digest = (name: string) => digestOf(codes.get(`/two/_astro/${name}`) ?? '');
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = (name: string) => `<script type="module" src="/two/_astro/${name}"></script>`;

function finish(html: string): string {
  const tree = parseHtml(html);
  addIntegrity(elementsOf(tree), scripts);
  return serializeHtml(tree);
}

test('a digest is written as the specification has it', () => {
  // Its example: https://www.w3.org/TR/sri-2/#integrity-metadata-description
  assert.equal(
    digestOf("alert('Hello, world.');"),
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
});

test('a page without scripts stays as it is', () => {
  const html = page('<p>$&amp; "from ./b.js"</p><script type="application/ld+json">{}</script>');
  assert.equal(finish(html), html);
});

test('a script carries the digest of its file', () => {
  assert.equal(
    finish(page(script('alone.js'))),
    page(
      `<script type="module" src="/two/_astro/alone.js" integrity="${digest('alone.js')}"></script>`,
    ),
  );
});

test('what scripts import is loaded ahead once, at the end of the head, with its digest', () => {
  const elements = elementsOf(parseHtml(finish(page(script('a.js') + script('alone.js')))));
  const head = findElement(elements, 'head');
  const ahead = (head?.childNodes ?? []).map((link) => {
    const attribute = (name: string) => attributeOf(link as HtmlElement, name);
    return [attribute('rel'), attribute('href'), attribute('integrity')];
  });
  assert.deepEqual(ahead, [
    ['modulepreload', '/two/_astro/b.js', digest('b.js')],
    ['modulepreload', '/two/_astro/c.js', digest('c.js')],
  ]);
});

test('a script that is no file of the site stops the build', () => {
  assert.throws(() => finish(page(script('gone.js'))), /\/two\/_astro\/gone\.js/);
});

test('words of a report that look like a script or the end of the head stay words', () => {
  const words = `</head><body><script type="module" src="/two/_astro/gone.js"></script>`;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = page(
    `<p title="${escaped}">${escaped.replaceAll('<', '&lt;')}</p>${script('a.js')}`,
    `<meta name="description" content="${escaped}">`,
  );
  const elements = elementsOf(parseHtml(finish(html)));
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['html', 'head', 'meta', 'link', 'link', 'body', 'p', 'script'],
  );
  assert.deepEqual(attributeOf(elements[2] as HtmlElement, 'content'), words);
  assert.deepEqual(attributeOf(elements[6] as HtmlElement, 'title'), words);
});
