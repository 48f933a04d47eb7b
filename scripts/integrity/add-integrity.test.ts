import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addIntegrity, digestOf } from './add-integrity.ts';

const scripts = new Map([
  ['/two/_astro/a.js', 'import{b as t}from"./b.js";import"./c.js";t()'],
  ['/two/_astro/b.js', 'import{c}from"./c.js";export{b}'],
  ['/two/_astro/c.js', 'export const c=1'],
  ['/two/_astro/alone.js', 'alone()'],
]);
const digest = (name: string) => digestOf(scripts.get(`/two/_astro/${name}`) ?? '');
const page = (body: string) => `<html><head></head><body>${body}</body></html>`;
const script = (name: string) => `<script type="module" src="/two/_astro/${name}"></script>`;

test('a page without scripts stays as it is', () => {
  const html = page('<p>$&amp; "from ./b.js"</p><script type="application/ld+json">{}</script>');
  assert.equal(addIntegrity(html, scripts), html);
});

test('a script carries the digest of its file', () => {
  // The example of the specification: https://www.w3.org/TR/sri-2/#integrity-metadata-description
  assert.equal(
    digestOf("alert('Hello, world.');"),
    'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
  );
  assert.equal(
    addIntegrity(page(script('alone.js')), scripts),
    page(
      `<script type="module" src="/two/_astro/alone.js" integrity="${digest('alone.js')}"></script>`,
    ),
  );
});

test('what scripts import is loaded ahead once, with its digest', () => {
  const html = addIntegrity(page(script('a.js') + script('alone.js')), scripts);
  const ahead = [
    ...html.matchAll(/<link rel="modulepreload" href="([^"]+)" integrity="([^"]+)">/g),
  ];
  assert.deepEqual(
    ahead.map(([, address, sum]) => [address, sum]),
    [
      ['/two/_astro/b.js', digest('b.js')],
      ['/two/_astro/c.js', digest('c.js')],
    ],
  );
  assert.ok(html.indexOf('c.js"') < html.indexOf('</head>'));
});

test('a script that is no file of the site stops the build', () => {
  assert.throws(() => addIntegrity(page(script('gone.js')), scripts), /\/two\/_astro\/gone\.js/);
});

test('words of a report that look like a script stay words', () => {
  const html = page(
    '<p>&lt;script type="module" src="/two/_astro/gone.js">&lt;/script></p>' +
      '<p title="<script type=&quot;module&quot; src=&quot;/two/_astro/gone.js&quot;></script>"></p>',
  );
  assert.equal(addIntegrity(html, scripts), html);
});
