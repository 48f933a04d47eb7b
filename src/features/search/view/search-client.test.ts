import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createSearchClient,
  type Request,
  type SearchAnswer,
  type WorkerPort,
} from './search-client.ts';

function fakeWorker() {
  const asked: Request[] = [];
  const listeners = new Map<string, (event: MessageEvent<SearchAnswer>) => void>();
  const worker: WorkerPort = {
    postMessage: (message) => asked.push(message),
    addEventListener: (type: string, listener: (event: MessageEvent<SearchAnswer>) => void) => {
      listeners.set(type, listener);
    },
  };
  const say = (type: string, data?: SearchAnswer) =>
    listeners.get(type)?.({ data } as MessageEvent<SearchAnswer>);
  return { worker, asked, say };
}

const question = (text: string) => ({ text, filters: {}, typing: false });

test('starts the worker with the first question and only once', () => {
  let started = 0;
  const { worker, asked } = fakeWorker();
  const ask = createSearchClient(() => {
    started += 1;
    return worker;
  }, '/index');
  assert.equal(started, 0);
  ask(question('a'), () => {});
  ask({ ...question('b'), filters: { kind: 'event' } }, () => {});
  assert.equal(started, 1);
  assert.deepEqual(asked[1], {
    id: 2,
    address: '/index',
    text: 'b',
    filters: { kind: 'event' },
    typing: false,
  });
});

test('passes over the answer to a question that was overtaken', () => {
  const { worker, say } = fakeWorker();
  const ask = createSearchClient(() => worker, '/index');
  const told: string[] = [];
  ask(question('a'), () => told.push('a'));
  ask(question('b'), () => told.push('b'));
  say('message', { id: 1, problem: '' });
  say('message', { id: 2, problem: '' });
  assert.deepEqual(told, ['b']);
});

test('tells when the worker does not load', () => {
  const { worker, say } = fakeWorker();
  const ask = createSearchClient(() => worker, '/index');
  let told: SearchAnswer | undefined;
  ask(question('a'), (answer) => {
    told = answer;
  });
  say('error');
  assert.deepEqual(told, { id: 1, problem: 'its program did not load' });
});
