import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDecodeClient } from './decode-client.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-messages.ts';

/** A worker that answers when it is told to, and a client that notes what it hears. */
function invented() {
  const asked: DecodeRequest[] = [];
  const heard: DecodeAnswer[] = [];
  const listeners: { message?: (event: { data: DecodeAnswer }) => void; error?: () => void } = {};
  let started = 0;
  const client = createDecodeClient(
    () => {
      started += 1;
      return {
        postMessage: (message: DecodeRequest) => void asked.push(message),
        addEventListener: (type: 'message' | 'error', listener: never) => {
          listeners[type] = listener;
        },
      };
    },
    { address: '/lists', language: 'en' },
    (answer) => heard.push(answer),
  );
  const answer = (at: number) =>
    listeners.message?.({ data: { id: asked[at]?.id ?? -1, ready: true } });
  return { client, asked, heard, answer, fail: () => listeners.error?.(), starts: () => started };
}

test('the worker is started at the first request, once', () => {
  const { client, starts } = invented();
  assert.equal(starts(), 0);
  client.ask({});
  client.ask({});
  assert.equal(starts(), 1);
});

test('only the answer to the last request is heard', () => {
  const { client, heard, answer } = invented();
  client.ask({});
  client.ask({});
  answer(0);
  assert.deepEqual(heard, []);
  answer(1);
  assert.equal(heard.length, 1);
});

test('what was put away is not answered any more', () => {
  const { client, heard, answer } = invented();
  client.ask({});
  client.forget();
  answer(0);
  assert.deepEqual(heard, []);
});

test('a worker that fails says so, and another is started for the next request', () => {
  const { client, heard, fail, starts } = invented();
  client.ask({});
  fail();
  assert.equal('problem' in (heard[0] ?? {}), true);
  client.ask({});
  assert.equal(starts(), 2);
});
