import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

test('drops case, accents and the marks inside a word', () => {
  for (const [word, folded] of [
    ['Élysée', 'elysee'],
    ['H‑20', 'h20'],
    ['U.N.', 'un'],
    ['don’t', 'dont'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
  ] as const) {
    assert.equal(fold(word), folded);
  }
});

test('figures of Arabic and Persian are those of all others', () => {
  assert.equal(fold('٢٠١٩'), '2019');
  assert.equal(fold('۱۶:۳۰'), '16:30');
});
