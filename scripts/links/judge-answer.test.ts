import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAnswer } from './judge-answer.ts';

const judge = (status: number, to = 'http://a.example/x', hops: readonly number[] = []) =>
  judgeAnswer('http://a.example/x', {
    status,
    address: to,
    hops,
    headers: new Headers(),
    bytes: new Uint8Array(),
    cut: false,
  });

test('a page that is there is there, also behind https:, www or a detour', () => {
  assert.deepEqual(judge(200), { state: 'ok', told: '' });
  assert.equal(judge(200, 'https://www.a.example/x/', [301]).state, 'ok');
  assert.equal(judge(200, 'https://a.example/consent?to=x', [302]).state, 'ok');
});

test('a page that was moved for good says where to', () => {
  assert.deepEqual(judge(200, 'https://a.example/2/x', [302, 308]), {
    state: 'moved',
    told: 'it is now at https://a.example/2/x',
  });
});

test('a page is gone by its status, and where the front page stands for it', () => {
  assert.deepEqual(judge(404), { state: 'gone', told: 'the server answers 404' });
  assert.equal(judge(410).state, 'gone');
  assert.equal(judge(200, 'https://a.example/', [302]).state, 'gone');
  assert.equal(judge(200, 'https://a.example/?page=x', [302]).state, 'ok');
});

test('a server that refuses or fails says nothing of the page', () => {
  for (const status of [401, 403, 429, 500, 503]) assert.equal(judge(status).state, 'unreachable');
});
