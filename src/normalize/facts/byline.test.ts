import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAccount, readByline } from './byline.ts';

test('a byline gives the name alone', () => {
  assert.equal(readByline('By Jane Doe'), 'Jane Doe');
  assert.equal(readByline('ByJane Doe'), 'Jane Doe');
  assert.equal(readByline('Posted by Jane Doe | June 4, 2021'), 'Jane Doe');
  assert.equal(readByline(`By Jane Doe${' '.repeat(12)}June 4, 2021`), 'Jane Doe');
  assert.equal(readByline('Jane Doe'), undefined);
});

test('a line of more than 120 characters is no byline', () => {
  const line = (length: number) => `Posted by ${'J'.repeat(length - 25)} | June 4, 2021`;
  assert.equal(readByline(line(120)), 'J'.repeat(95));
  assert.equal(readByline(line(121)), undefined);
});

test('an account is generic, or one word in lower case', () => {
  for (const name of ['Admin', 'News Desk', 'harbordaily', 'pier-24.eu']) {
    assert.ok(isAccount(name), name);
  }
  for (const name of ['Jane Doe', 'jane doe', 'Jane', 'jd']) assert.ok(!isAccount(name), name);
});
