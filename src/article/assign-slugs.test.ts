import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignSlugs, type SlugClaim } from './assign-slugs.ts';

const claim = (name: string, slug: string, more: Partial<SlugClaim> = {}): SlugClaim => ({
  name,
  slug,
  sha256: name.repeat(12).slice(0, 64),
  isEditors: false,
  copier: '',
  ...more,
});
const slugs = (claims: SlugClaim[], recorded: Record<string, string> = {}) => [
  ...assignSlugs(claims, new Map(Object.entries(recorded))).values(),
];

test('an address that one report claims is its own', () => {
  assert.deepEqual(slugs([claim('a', 'pier-opens'), claim('b', 'pier-closes')]), [
    'pier-opens',
    'pier-closes',
  ]);
});

test('of copies under one headline the first has it alone, the others say whose copy they are', () => {
  const copies = [
    claim('a', 'pier-opens', { copier: 'gazette' }),
    claim('b', 'pier-opens', { copier: 'courier' }),
    claim('c', 'pier-opens', { copier: 'courier' }),
    claim('d', 'pier-opens'),
  ];
  assert.deepEqual(slugs(copies), [
    'pier-opens',
    'pier-opens-courier',
    'pier-opens-cccccc',
    'pier-opens-dddddd',
  ]);
});

test('a file that comes later takes no address from one that was there', () => {
  const old = claim('b', 'pier-opens');
  const given = assignSlugs([claim('a', 'pier-opens'), old], new Map([[old.name, 'pier-opens']]));
  assert.deepEqual(Object.fromEntries(given), { a: 'pier-opens-aaaaaa', b: 'pier-opens' });
  assert.deepEqual(slugs([claim('b', 'pier-opens')], { b: 'pier-opens-bbbbbb' }), [
    'pier-opens-bbbbbb',
  ]);
});

test('a report whose headline is another now has the address of that', () => {
  assert.deepEqual(slugs([claim('a', 'pier-opens')], { a: 'harbour-opens' }), ['pier-opens']);
});

test('an editor’s slug stands, and is nobody else’s', () => {
  const editors = claim('b', 'pier', { isEditors: true });
  assert.deepEqual(Object.fromEntries(assignSlugs([claim('a', 'pier'), editors])), {
    a: 'pier-aaaaaa',
    b: 'pier',
  });
  assert.deepEqual(slugs([editors, { ...editors, name: 'c' }]), ['pier', 'pier']);
});

test('no report is called as the further pages of a list are', () => {
  assert.deepEqual(slugs([claim('a', 'page-2')]), ['page-2-aaaaaa']);
});
