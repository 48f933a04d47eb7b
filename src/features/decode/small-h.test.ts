import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h as library } from 'hastscript';
import { h } from './small-h.ts';

/** Everything that trees of articles are made of. */
const make = (h: typeof library) => [
  h('p', { id: 'p1', hidden: true }, [h('b', 'Caption:'), ' ', { type: 'text', value: 'words' }]),
  h('p.cut', { id: 'p2', hidden: false }, []),
  h('ins', { className: undefined }, 'now'),
  h('ins', { className: 'sure' }, 'now'),
  h('button', { popovertarget: 'n1' }, '°'),
  h('p', { id: 'n1', popover: '' }, ['why', [h('em', 'certain')]]),
  h('a', { href: '#p1', ariaLabel: 'Link' }, 'to'),
  h('details.folded.remarks', [h('summary', 'Lines'), h('figure', [h('figcaption', [])])]),
  h('ul.changes', []),
  h('abbr', 'UN'),
];

test('it makes the trees that the library makes', () => {
  const plain = (tree: unknown) => JSON.parse(JSON.stringify(tree));
  assert.deepEqual(plain(make(h as typeof library)), plain(make(library)));
});
