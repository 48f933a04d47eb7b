import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import fc from '#fast-check';
import { listBlocks } from './list-blocks.ts';

const blocksOf = (html: string) =>
  listBlocks(parseHTML(`<html><body>${html}</body></html>`).document.documentElement);
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

test('each line that a browser would set is a block', () => {
  assert.deepEqual(
    textsOf('<div>one<p>two <b>and</b>\n three</p>four<br>five</div><ul><li>six<li>seven</ul>'),
    ['one', 'two and three', 'four', 'five', 'six', 'seven'],
  );
});

test('what a browser does not show is no text', () => {
  const html =
    '<script>a</script><style>b</style><p hidden>c</p><p style="color: red; display:none">d</p>' +
    '<noscript>e</noscript><template>f</template><p>shown</p><textarea>g</textarea>\u00a0';
  assert.deepEqual(textsOf(html), ['shown']);
});

test('a block knows how much of it is a link', () => {
  const [one] = blocksOf('<p>see <a href="/">this <i>page</i></a></p>');
  assert.deepEqual([one?.letters, one?.linkedLetters], [11, 8]);
});

test('elements deeper within each other than any stack are read', () => {
  assert.deepEqual(textsOf(`${'<div>'.repeat(30_000)}deep`), ['deep']);
});

test('no word of a page is lost and none is put in', () => {
  const tag = fc.constantFrom('p', 'div', 'span', 'b', 'li', 'a', 'h2', 'td');
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      word.map((text) => ` ${text} `),
      fc.tuple(tag, fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => {
        return `<${name}>${inner.join('')}</${name}>`;
      }),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (html) => {
      const shown = html.replace(/<[^>]*>/g, ' ').trim();
      const words = shown === '' ? [] : shown.split(/\s+/);
      assert.deepEqual(
        textsOf(html).flatMap((text) => text.split(' ')),
        words,
      );
    }),
  );
});
