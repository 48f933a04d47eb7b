import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSearch } from './opensearch.ts';

const site = {
  name: 'Ice & Water <of the North>',
  description: 'A story',
  search: 'https://example.org/search/',
  icon: 'https://example.org/favicon.svg',
};

test('gives the address with a place for the words', () => {
  assert.match(
    describeSearch(site),
    /template="https:\/\/example\.org\/search\/\?q=\{searchTerms\}"/,
  );
});

test('cuts the name to sixteen characters and escapes it', () => {
  assert.match(describeSearch(site), /<ShortName>Ice &amp; Water &lt;of<\/ShortName>/);
});
