import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seen } from '../seen.ts';
import { checkWorker } from './worker.ts';

function said(status: number, text: string) {
  const address = 'https://a.example/';
  const worker: Seen = {
    ...{ address: `${address}sw.js`, path: 'sw.js', role: 'worker', from: undefined, status },
    ...{ headers: new Headers(), bytes: new TextEncoder().encode(text), cut: false },
  };
  const rest = {
    builtFor: address,
    stories: [],
    left: 0,
    lost: worker,
    aliases: new Map(),
    plain: undefined,
  };
  return checkWorker({ address, seen: [worker], ...rest }).map(({ what }) => what);
}

test('a service worker that is not there, and one that keeps nothing, are two faults', () => {
  assert.deepEqual(said(200, '{url:"a",revision:null,integrity:"sha256-x"}'), []);
  assert.deepEqual(said(404, ''), ['The service worker is not there (answered with 404)']);
  assert.deepEqual(said(200, '<title>Welcome</title>'), [
    'What is there instead of the service worker keeps nothing for reading offline',
  ]);
});
