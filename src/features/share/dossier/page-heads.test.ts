import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageHeads } from './page-heads.ts';

test('each chapter has pages of its own, whose heads name the book and the chapter', () => {
  assert.equal(
    pageHeads('Two Fairs', [
      { id: 'summary', title: 'What happened' },
      { id: 'events', title: 'Timeline' },
    ]),
    '@page c0{margin:14mm 12mm;@top-left{content:"Two Fairs";font:8pt serif}@top-right{content:"Timeline";font:8pt serif}}' +
      'section:has(>#events){page:c0}',
  );
});

test('no title ends its string or its style', () => {
  const css = pageHeads('a"}</style>\\\n', [
    { id: 'a', title: 'b' },
    { id: 'c', title: 'd' },
  ]);
  assert.match(css, /content:"a\\22 \\7d \\3c \\2f style\\3e \\5c \\a ";/);
});
