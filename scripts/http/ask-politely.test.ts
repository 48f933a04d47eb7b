import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from './ask.ts';
import { askPolitely } from './ask-politely.ts';

const BOUNDS = { maxBytes: 1, maxRedirects: 5, timeoutMs: 1 };
const A = 'https://a.example/';
const B = 'https://b.example/';

/** What is asked and waited for, in its order, where each address is answered with a status. */
async function run(
  asked: readonly string[],
  statuses: Readonly<Record<string, number>> = {},
  to?: string,
) {
  const done: string[] = [];
  const ask = askPolitely(
    async (address): Promise<Answer> => {
      done.push(address);
      const rest = { headers: new Headers(), bytes: new Uint8Array(), cut: false, hops: [] };
      return { status: statuses[address] ?? 200, address: to ?? address, ...rest };
    },
    async () => {
      done.push('pause');
    },
  );
  for (const address of asked) {
    try {
      await ask(address, BOUNDS);
    } catch (error) {
      done.push(String(error));
    }
  }
  return done;
}

test('a host is waited for before it is asked again', async () => {
  assert.deepEqual(await run([`${A}1`, B, `${A}2`]), [`${A}1`, B, 'pause', `${A}2`]);
});

test('one that answers 429 or 503 is asked no more, others are', async () => {
  for (const status of [429, 503]) {
    assert.deepEqual(await run([`${A}1`, `${A}2`, B], { [`${A}1`]: status }), [
      `${A}1`,
      `Error: ${A}2: not asked, since a.example wants no more questions now`,
      B,
    ]);
  }
  assert.equal((await run([`${A}1`, `${A}2`], { [`${A}1`]: 500 })).length, 3);
});

test('who is sent on to a host that wants no more questions asks neither', async () => {
  assert.deepEqual(await run([A, `${B}2`], { [A]: 429 }, B), [
    A,
    `Error: ${B}2: not asked, since b.example wants no more questions now`,
  ]);
});
