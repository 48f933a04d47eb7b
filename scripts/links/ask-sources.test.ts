import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, RequestBounds } from '../http/ask.ts';
import { askSources } from './ask-sources.ts';
import type { SourceAddress } from './source-addresses.ts';

const source = (address: string): SourceAddress => ({
  address,
  kind: 'page',
  file: 'content/sources/a.yaml',
  line: 1,
  archived: undefined,
  retrieved: undefined,
  corrections: 'content/corrections/a.yaml',
});

/** Answers each question by `statusOf`, and writes down what was asked and where it waited. */
async function run(
  addresses: readonly string[],
  statusOf: (method: string, url: string) => number,
) {
  const done: string[] = [];
  const busy = new Map<string, number>();
  let steps = 0;
  const ask = async (
    address: string,
    { method = 'GET', maxBytes }: RequestBounds,
  ): Promise<Answer> => {
    const { host } = new URL(address);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    assert.equal(busy.get(host), 1, 'one question at a time');
    assert.ok(maxBytes < 10_000);
    done.push(`${method} ${address}`);
    await Promise.resolve();
    busy.set(host, 0);
    const status = statusOf(method, address);
    if (status === 0) throw new Error(`${address}: cannot be reached`);
    return {
      status,
      address,
      hops: [],
      headers: new Headers(),
      bytes: new Uint8Array(),
      cut: false,
    };
  };
  const pause = async () => {
    done.push('pause');
  };
  const step = () => {
    steps += 1;
  };
  const asked = await askSources({ ask, pause, step }, addresses.map(source));
  return { done, steps, told: asked.map(({ address, state, told }) => [address, state, told]) };
}

test('one host is asked one question after another, with a pause, and each address once', async () => {
  const [a, b] = ['https://one.example/a', 'https://one.example/b'];
  const { done, steps, told } = await run([a, b, a], () => 200);
  assert.deepEqual(done, [`HEAD ${a}`, 'pause', `HEAD ${b}`]);
  assert.equal(steps, 2);
  assert.deepEqual(told, [
    [a, 'ok', ''],
    [b, 'ok', ''],
    [a, 'ok', ''],
  ]);
});

test('where the headers alone are refused, the page itself is asked for', async () => {
  const a = 'https://one.example/a';
  const { done, told } = await run([a], (method) => (method === 'HEAD' ? 405 : 200));
  assert.deepEqual(done, [`HEAD ${a}`, 'pause', `GET ${a}`]);
  assert.deepEqual(told, [[a, 'ok', '']]);
});

test('a host that wants no more questions gets none, others do', async () => {
  const [a, b, c] = ['https://one.example/a', 'https://one.example/b', 'https://two.example/c'];
  const { done, told } = await run([a, b, c], (_, url) => (url === a ? 429 : 200));
  assert.deepEqual(done, [`HEAD ${a}`, `HEAD ${c}`]);
  assert.deepEqual(told[1], [
    b,
    'unreachable',
    'not asked, since one.example wants no more questions now',
  ]);
  assert.deepEqual(told[2], [c, 'ok', '']);
});

test('what cannot be reached is said without its address twice', async () => {
  const a = 'https://one.example/a';
  const { told } = await run([a], () => 0);
  assert.deepEqual(told, [[a, 'unreachable', 'cannot be reached']]);
});
