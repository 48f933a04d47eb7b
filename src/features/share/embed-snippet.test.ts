import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedSnippet } from './embed-snippet.ts';

test('a title cannot leave its attribute', () => {
  assert.equal(
    embedSnippet('https://news.example/embed/a/?b&c', '"><script>x()</script>', 300),
    '<iframe src="https://news.example/embed/a/?b&amp;c" title="&quot;&gt;&lt;script&gt;x()&lt;/script&gt;" width="100%" height="300" loading="lazy"></iframe>',
  );
});
