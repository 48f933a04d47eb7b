import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactJson } from './compact-json.ts';

test('what fits into a line stands in one, the rest part by part', () => {
  const long = 'a'.repeat(100);
  assert.equal(compactJson({ a: [1, null], b: 'c' }), '{"a":[1,null],"b":"c"}');
  assert.equal(
    compactJson({ names: [long, { of: long }], count: 2 }),
    `{\n "names": [\n  "${long}",\n  {"of":"${long}"}\n ],\n "count": 2\n}`,
  );
});

test('it reads back as what was written', () => {
  const value = {
    a: Array.from({ length: 90 }, (_, i) => ({ i, odd: '"\\\n' })),
    none: {},
    empty: [],
  };
  assert.deepEqual(JSON.parse(compactJson(value)), value);
});
