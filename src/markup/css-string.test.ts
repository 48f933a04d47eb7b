import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cssString } from './css-string.ts';

test('a text stays as it is but for what could end the string or its style', () => {
  assert.equal(cssString('Événement: “one”, two'), '"Événement: “one”, two"');
  assert.equal(cssString('a"}</style>\\b\n'), '"a\\22 \\7d \\3c \\2f style\\3e \\5c b\\a "');
});
