import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE_POLICY, IMMUTABLE, PAGE_POLICY, SCRIPT_POLICY } from '../deploy/headers.ts';
import { publishedHeaders } from './published-headers.ts';

const said = (path: string) => {
  const headers = publishedHeaders(path);
  return ['Content-Type', 'Content-Security-Policy', 'Cache-Control'].map((name) => headers[name]);
};

test('pages, scripts and files have what is theirs', () => {
  assert.deepEqual(said(''), ['text/html; charset=utf-8', PAGE_POLICY, 'no-cache']);
  assert.deepEqual(said('404.html'), ['text/html; charset=utf-8', PAGE_POLICY, 'no-cache']);
  assert.deepEqual(said('a/b.bib'), ['text/x-bibtex; charset=utf-8', FILE_POLICY, 'no-cache']);
  assert.deepEqual(said('_astro/a.js'), [
    'text/javascript; charset=utf-8',
    SCRIPT_POLICY,
    IMMUTABLE,
  ]);
  assert.deepEqual(said('a/b.strange'), [undefined, FILE_POLICY, 'no-cache']);
});
