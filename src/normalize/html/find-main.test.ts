import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { findMain } from './find-main.ts';
import { listBlocks } from './list-blocks.ts';

/** For each block of a page the share of it that the main content has. */
function sharesOf(body: string) {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const blocks = listBlocks(document.documentElement);
  return findMain(document, blocks);
}

const sentence = (n: number) =>
  `<p>In the ${n}th hour the council, which had met at noon, voted for the bridge, and the mayor thanked all of them.</p>`;
const prose = [1, 2, 3, 4, 5].map(sentence).join('');

test('the paragraphs of the article are main, a menu is not', () => {
  assert.deepEqual(
    sharesOf(`<nav>Home</nav><article>${prose}</article><footer>Us</footer>`),
    [0, 1, 1, 1, 1, 1, 0],
  );
});

test('of a page that is too deep, or has too many elements, nothing is known', () => {
  const nothing = Array(5).fill(undefined);
  const deep = (depth: number) =>
    sharesOf(`${'<div>'.repeat(depth)}${prose}${'</div>'.repeat(depth)}`);
  assert.deepEqual(deep(197), Array(5).fill(1));
  assert.deepEqual(deep(198), nothing);
  assert.deepEqual(sharesOf(prose + '<i></i>'.repeat(40_000)), nothing);
});
