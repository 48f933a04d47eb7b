import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsToSearch, slashKey } from './shortcuts.ts';

const key = (name: string, held: 'ctrl' | 'meta' | 'alt' | 'none' = 'none') => ({
  key: name,
  ctrlKey: held === 'ctrl',
  metaKey: held === 'meta',
  altKey: held === 'alt',
});

test('the slash leads to search, but not while writing or when switched off', () => {
  assert.ok(leadsToSearch(key('/'), false, true));
  assert.ok(!leadsToSearch(key('/'), true, true));
  assert.ok(!leadsToSearch(key('/'), false, false));
  assert.ok(!leadsToSearch(key('/', 'alt'), false, true));
});

test('Ctrl-K and ⌘-K lead to search even while writing', () => {
  assert.ok(leadsToSearch(key('k', 'ctrl'), true, false));
  assert.ok(leadsToSearch(key('K', 'meta'), true, false));
  assert.ok(!leadsToSearch(key('k'), false, true));
});

test('the slash stays as the reader set it', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  assert.ok(slashKey.isOn(storage));
  slashKey.set(storage, false);
  assert.ok(!slashKey.isOn(storage));
  slashKey.set(storage, true);
  assert.ok(slashKey.isOn(storage));
});
