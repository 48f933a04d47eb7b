import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, parseHtml } from '../../src/markup/html-tree.ts';
import { pagePolicy } from './page-policy.ts';

const policyOf = (body: string) => pagePolicy(elementsOf(parseHtml(body)));

test('a page without styles and scripts may have neither', () => {
  assert.equal(
    policyOf('<p>a</p>'),
    "default-src 'none'; style-src 'none'; font-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('each style is named by its hash, once', () => {
  const hash = "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='";
  const twice = policyOf('<style>p{}</style><style>p{}</style><p>&lt;style>b{}&lt;/style></p>');
  assert.equal(twice.match(/'sha256-[^']+'/g)?.length, 1);
  assert.equal(twice.match(/'sha256-[^']+'/g)?.join(), hash);
});

test('scripts are allowed where a page has some, and linked data is none', () => {
  assert.doesNotMatch(policyOf('<script type="application/ld+json">{}</script>'), /script/);
  assert.match(
    policyOf('<script src="/a.js"></script>'),
    /script-src 'self';.* require-trusted-types-for 'script'; trusted-types 'none';/,
  );
});

test('scripts that start others name the policies that they do so by', () => {
  const page = '<search-box></search-box><script src="/a.js"></script>';
  assert.match(policyOf(page), /; trusted-types search-worker;/);
  assert.match(
    policyOf(`${page}<offline-copy></offline-copy>`),
    /; trusted-types search-worker offline-copy;/,
  );
});
