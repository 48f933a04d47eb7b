import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptFiles } from './kept-files.ts';

test('what a service worker keeps is read from its list', () => {
  const worker =
    'a([{url:"./",revision:"ab12",integrity:"sha256-x/1="},{url:"_astro/a.js",revision:null,integrity:"sha384-y"}])';
  assert.deepEqual(
    [...keptFiles(worker)],
    [
      ['', { algorithm: 'sha256', digest: 'x/1=' }],
      ['_astro/a.js', { algorithm: 'sha384', digest: 'y' }],
    ],
  );
  assert.equal(keptFiles('a({url:"a",revision:null,integrity:"md5-x"}),{url:"b"}').size, 0);
});
