import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishPage } from './finish-page.ts';
import { digestOf, readScripts } from './read-scripts.ts';

const codes = new Map([['/_astro/a.js', 'a()']]);
const finish = (html: string) => finishPage('/a/', html, readScripts(codes));

test('a page gets its policy behind the character set, before all else', () => {
  const { html } = finish(
    '<html><head><meta charset="utf-8"><style>p{}</style><style>b{}</style></head><body></body></html>',
  );
  const hash = digestOf('p{}b{}');
  const policy = `default-src 'none'; style-src '${hash}'; font-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'`;
  assert.equal(
    html,
    `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><style>p{}b{}</style></head><body></body></html>`,
  );
});

test('scripts get their digest, and the addresses of the page are read', () => {
  const { html, built } = finish(
    '<head><meta charset="utf-8"></head><body><p id="p1">text</p><script src="/_astro/a.js"></script></body>',
  );
  assert.match(html, new RegExp(`integrity="${RegExp.escape(digestOf('a()'))}"></script>`));
  assert.deepEqual(built, { path: '/a/', ids: ['p1'] });
});

test('a page that sends its reader on has a policy, and no addresses', () => {
  const { html, built } = finish('<html data-moved><head></head><body></body></html>');
  assert.match(html, /<head><meta http-equiv="content-security-policy"/);
  assert.equal(built, undefined);
});
