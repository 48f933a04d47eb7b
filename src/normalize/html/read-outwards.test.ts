import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { listBlocks } from './list-blocks.ts';
import { createOutwardReader, sumOutwards } from './read-outwards.ts';

const blocksOf = (body: string) =>
  listBlocks(parseHTML(`<html><body>${body}</body></html>`).document.documentElement);

/** How often elements are asked in all, when what stands around each block is read. */
function countAsked(body: string) {
  let asked = 0;
  const read = createOutwardReader<string | undefined>(({ id }) => {
    asked++;
    return id === '' ? undefined : { verdict: id };
  }, undefined);
  const verdicts = blocksOf(body).map(({ around }) => read(around));
  return { asked, verdicts };
}

test('the innermost element that settles it is heard, and none is known where none does', () => {
  const body = '<div id="a">1<p>2<p id="b"><b>3</b></div><p>4';
  assert.deepEqual(countAsked(body).verdicts, ['a', 'a', 'b', undefined]);
});

test('each element is asked once, however deep the blocks stand', () => {
  const nested = (depth: number) => `${'<div>x'.repeat(depth)}${'</div>'.repeat(depth)}`;
  assert.equal(countAsked(nested(500)).asked, 502);
  assert.equal(countAsked(nested(1000)).asked, 1002);
});

test('an element holds what stands in it at any depth', () => {
  const blocks = blocksOf('<div id="a">1<p id="b">22<i></i></p><p>333</p></div><p id="c">4444');
  const sums = sumOutwards(blocks.map(({ around, letters }) => ({ around, amount: letters })));
  const byId = new Map([...sums].map(([{ id, localName }, sum]) => [id || localName, sum]));
  assert.deepEqual(
    ['a', 'b', 'c', 'body', 'html'].map((id) => byId.get(id)),
    [6, 2, 4, 10, 10],
  );
});
