import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from './slug.ts';

test('words are joined by hyphens, without marks', () => {
  assert.equal(slugOf('The ferry’s crew: “We wait!”'), 'the-ferrys-crew-we-wait');
  assert.equal(slugOf('…'), '');
});

test('letters keep a place in other alphabets', () => {
  assert.equal(
    slugOf('Łódź, Straße, Øresund, Æble, Đặng, œuvre, ığdır'),
    'lodz-strasse-oresund-aeble-dang-oeuvre-igdir',
  );
  assert.equal(slugOf('Ночные трамваи'), 'nochnye-tramvai');
  assert.match(slugOf('إغلاق الجسر القديم'), /^[a-z0-9]+(?:-[a-z0-9]+){2}$/);
  assert.match(slugOf('夜间电车恢复运行'), /^[a-z]+(?:-[a-z]+){2,}$/);
});

test('accents that stand apart give the same address', () => {
  assert.equal(slugOf('Zoe\u0308'), slugOf('Zoë'));
});

test('a long title is cut where a clause ends', () => {
  assert.equal(
    slugOf('Storm breaks the pier in half, and nobody in the town knows who will pay for it'),
    'storm-breaks-the-pier-in-half',
  );
});

test('or after a word that can be the last', () => {
  assert.equal(
    slugOf('Council of Aldmouth votes to close the swing bridge in the harbour for eight weeks'),
    'council-of-aldmouth-votes-to-close-the-swing-bridge',
  );
});

test('a single word without end is cut', () => {
  assert.equal(slugOf('x'.repeat(90)), 'x'.repeat(60));
});
