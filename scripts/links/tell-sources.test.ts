import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskedSource } from './ask-sources.ts';
import { tellSources } from './tell-sources.ts';

const page: AskedSource = {
  address: 'https://a.example/x',
  kind: 'page',
  file: 'content/sources/a.yaml',
  line: 1,
  archived: undefined,
  retrieved: '2023-06-18',
  corrections: 'content/corrections/a.yaml',
  state: 'ok',
  told: '',
};
const ARCHIVED = 'https://archive.example/x';
const gone = { state: 'gone', told: 'the server answers 404' } as const;
const copy: AskedSource = { ...page, kind: 'copy', address: ARCHIVED, archived: ARCHIVED, line: 3 };
const withCopy: AskedSource = { ...page, archived: ARCHIVED };

test('a page that is gone has the address where an archive may have it, near the day it was taken', () => {
  assert.deepEqual(tellSources([{ ...page, ...gone }]), {
    lines: [
      'content/sources/a.yaml:1  gone: https://a.example/x: the server answers 404. Look at https://web.archive.org/web/20230618/https://a.example/x; if that is the page, write it as “archived:” into content/corrections/a.yaml.',
    ],
    sum: '1 addresses of reports and of their copies: 0 ok, 0 moved, 1 gone, 0 unreachable.',
    isBad: true,
  });
  const [line] = tellSources([{ ...page, ...gone, retrieved: undefined }]).lines;
  assert.match(line ?? '', /\/web\/2\/https:\/\/a\.example\/x;/);
});

test('a page that is gone is not lost while the copy beside it is there', () => {
  const told = tellSources([{ ...withCopy, ...gone }, copy]);
  assert.equal(told.isBad, false);
  assert.match(
    told.lines[0] ?? '',
    /The archived copy stands beside it: https:\/\/archive\.example\/x$/,
  );
  assert.equal(told.lines.length, 1);
});

test('a copy that is gone is told where it is written; its page can be read', () => {
  const told = tellSources([withCopy, { ...copy, ...gone }]);
  assert.equal(told.isBad, false);
  assert.deepEqual(told.lines, [
    'content/sources/a.yaml:3  gone: https://archive.example/x: the server answers 404. Look for another copy, and write it as “archived:” into content/corrections/a.yaml.',
  ]);
});

test('a page that is gone with its copy can be read nowhere, and none is said to stand beside it', () => {
  const told = tellSources([
    { ...withCopy, ...gone },
    { ...copy, state: 'unreachable', told: 'cannot be reached' },
  ]);
  assert.equal(told.isBad, true);
  assert.match(
    told.lines[0] ?? '',
    /the server answers 404\. Look at https:\/\/web\.archive\.org\/web\/20230618\/https:\/\/a\.example\/x; if that/,
  );
  assert.equal(tellSources([{ ...copy, ...gone }]).isBad, true, 'a copy alone');
});

test('a copy counts for its own report, whoever else has the same', () => {
  const other = { ...copy, corrections: 'content/corrections/b.yaml' };
  assert.equal(tellSources([withCopy, { ...other, ...gone }]).isBad, true);
});

test('a page that has moved is told where to, and one without a copy how to have one', () => {
  const moved = { ...withCopy, state: 'moved', told: 'it is now at https://a.example/y' } as const;
  const { lines, isBad } = tellSources([moved, page]);
  assert.equal(isBad, false);
  assert.match(
    lines[0] ?? '',
    /now at https:\/\/a\.example\/y\. If that is the same page, write it as “url:” into/,
  );
  assert.match(
    lines[1] ?? '',
    /no copy: .*https:\/\/web\.archive\.org\/save\/https:\/\/a\.example\/x, and/,
  );
});

test('what is there with its copy is only counted', () => {
  assert.deepEqual(tellSources([withCopy, copy]).lines, []);
});
