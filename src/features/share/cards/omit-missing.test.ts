import assert from 'node:assert/strict';
import { test } from 'node:test';
import { omitMissing } from './omit-missing.ts';

const card = {
  label: 'Report · Gazette',
  title: 'A fair in 港町',
  text: 'It was called שוק הנמל by some.',
  note: 'Nothing was changed',
  site: 'The fair',
  omission: 'Some words are left out',
};

test('a card whose letters are all there stays', () => {
  assert.equal(omitMissing(card, []), card);
});

test('letters that are missing leave one gap, and the card says so', () => {
  assert.deepEqual(omitMissing(card, ['港町', 'שוק', 'הנמל']), {
    ...card,
    title: 'A fair in […]',
    text: 'It was called […] by some.',
    note: `Nothing was changed · ${card.omission}`,
  });
});

test('a title of which nothing is left gives way to the site’s', () => {
  assert.equal(omitMissing({ ...card, title: '港町 🎉' }, ['港町', '🎉']).title, 'The fair');
});
