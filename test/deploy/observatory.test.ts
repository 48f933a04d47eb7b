import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { scoreOf } from './observatory.ts';

const GOOD = {
  'content-security-policy': "default-src 'none'; style-src 'sha256-abc'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};
const scoreWith = (
  headers: Readonly<Record<string, string>>,
  ...elements: ReturnType<typeof h>[]
) => scoreOf({ headers: { ...GOOD, ...headers }, elements });
const withPolicy = (policy: string) => scoreWith({ 'content-security-policy': policy });
const script = (src: string, integrity?: string) =>
  h('script', integrity === undefined ? { src } : { src, integrity });

test('a page with every header has 130 points, five more with checked scripts', () => {
  assert.equal(scoreWith({}), 130);
  assert.equal(scoreWith({}, script('/a.js')), 130);
  assert.equal(scoreWith({}, script('/a.js', 'sha256-abc')), 135);
});

test('a page without any header has what the published table leaves it', () => {
  assert.equal(scoreOf({ headers: {}, elements: [] }), 100 - 25 - 20 - 5 - 20);
});

test('a policy that lets more in has fewer points', () => {
  const frames = "frame-ancestors 'none'";
  assert.equal(withPolicy(`default-src 'self'; ${frames}`), 125);
  assert.equal(withPolicy(`default-src 'none'; style-src 'unsafe-inline'; ${frames}`), 120);
  assert.equal(withPolicy(`default-src 'none'; style-src https:; ${frames}`), 120);
  // Below 90 without what is added, nothing is added.
  assert.equal(withPolicy(`default-src 'none'; script-src 'unsafe-inline'; ${frames}`), 80);
  assert.equal(withPolicy(`default-src 'none'; script-src http://a.test; ${frames}`), 80);
  assert.equal(withPolicy(`default-src 'none'; script-src 'unsafe-eval'; ${frames}`), 110);
  assert.equal(withPolicy(`default-src 'none'; img-src http://a.test; ${frames}`), 110);
  assert.equal(withPolicy(`script-src 'self'; ${frames}`), 80);
});

test('of what headers and page say, the strictest counts, and frames only in headers', () => {
  const carried = (content: string) => h('meta', { httpEquiv: 'Content-Security-Policy', content });
  const loose = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  const strict = "default-src 'none'; style-src 'sha256-abc'";
  const weak = { 'content-security-policy': loose };
  assert.equal(scoreWith(weak), 120);
  assert.equal(scoreWith(weak, carried(strict)), 130);
  assert.equal(scoreWith({ 'content-security-policy': `${loose}, ${strict}` }), 130);
  assert.equal(
    scoreWith({ 'content-security-policy': '' }, carried(`${strict}; frame-ancestors 'none'`)),
    80,
  );
});

test('each header that is missing or weak costs what the table says', () => {
  assert.equal(withPolicy("default-src 'none'"), 80);
  assert.equal(scoreWith({ 'cross-origin-resource-policy': 'cross-origin' }), 120);
  assert.equal(scoreWith({ 'cross-origin-resource-policy': 'anything' }), 115);
  assert.equal(scoreWith({ 'referrer-policy': '' }), 125);
  assert.equal(scoreWith({ 'referrer-policy': 'unsafe-url' }), 120);
  assert.equal(scoreWith({ 'strict-transport-security': 'max-age=1000' }), 120);
  assert.equal(scoreWith({ 'strict-transport-security': '' }), 80);
  assert.equal(scoreWith({ 'x-content-type-options': '' }), 125);
  assert.equal(scoreWith({ 'set-cookie': 'a=b' }), 80);
  assert.equal(scoreWith({ 'access-control-allow-credentials': 'true' }), 50);
});

test('scripts of other hosts are to be checked and loaded safely', () => {
  assert.equal(scoreWith({}, script('https://a.test/a.js', 'sha256-abc')), 135);
  assert.equal(scoreWith({}, script('https://a.test/a.js')), 125);
  assert.equal(scoreWith({}, script('//a.test/a.js', 'sha256-abc')), 50);
});
