import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearCopies } from './near-copies.ts';

const sentence = (n: number) =>
  `In hour ${n} the council of town ${n} voted for bridge ${n}, and mayor ${n} thanked all of them for it.`;
const report = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join('\n');
const named = (texts: Record<string, string>) =>
  findNearCopies(Object.entries(texts).map(([name, text]) => ({ name, text })));
const namesOf = (copies: ReturnType<typeof named>, name: string) =>
  copies.get(name)?.map((copy) => copy.name);

test('two copies of one report with other headlines and a cut end name each other', () => {
  const copies = named({
    coast: `Bridge at last\n${report(0, 10)}`,
    hills: `A vote for the bridge\n${report(0, 8)}`,
    other: report(20, 30),
  });
  assert.deepEqual(namesOf(copies, 'coast'), ['hills']);
  assert.deepEqual(namesOf(copies, 'hills'), ['coast']);
  assert.equal(copies.has('other'), false);
  assert.ok((copies.get('coast')?.[0]?.share ?? 0) > 0.9);
});

test('the nearest copy comes first', () => {
  const copies = named({
    whole: report(0, 10),
    edited: report(0, 7) + report(40, 43),
    same: `News: ${report(0, 10)}`,
  });
  assert.deepEqual(namesOf(copies, 'whole'), ['same', 'edited']);
});

test('a quotation that two reports have, or a short text, makes no copies', () => {
  const copies = named({
    one: `${report(0, 6)} ${sentence(99)}`,
    two: `${report(10, 16)} ${sentence(99)}`,
    short: sentence(99),
  });
  assert.equal(copies.size, 0);
});

test('what very many texts have is boilerplate', () => {
  const notice = report(900, 910);
  const texts = Array.from({ length: 40 }, (_, i) => [`t${i}`, `${notice} ${sentence(i)}`]);
  assert.equal(named(Object.fromEntries(texts)).size, 0);
});
