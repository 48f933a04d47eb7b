import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { composeText, composeWithPlaces, findOtherForms } from './compose-text.ts';

test('accents stand on their letters', () => {
  assert.equal(composeText('Zoe\u0308 Pen\u0303a'), 'Zoë Peña');
  assert.equal(composeText('한'), '한');
});

test('ligatures, Arabic forms, full-width letters and half-width kana are plain letters', () => {
  assert.equal(composeText('oﬃcial ﬂood Fiﬅy'), 'official flood Fifty');
  assert.equal(composeText('ﻻ ﺑﺎب'), 'لا باب');
  assert.equal(composeText('ＡＢＣ１２３'), 'ABC123');
  assert.equal(composeText('ｶﾅ'), 'カナ');
});

test('signs that mean something by their form stay', () => {
  for (const text of ['12 km²', '№ 7', '½ pint', 'x₂', '™', 'ﷺ'])
    assert.equal(composeText(text), text);
});

test('a full-width sign is plain among Latin letters, and stays among Chinese', () => {
  assert.equal(composeText('ＯＫ！'), 'OK!');
  assert.equal(composeText('天气好，出门'), '天气好，出门');
});

test('each stretch says what kind of form it had', () => {
  assert.deepEqual(
    findOtherForms('e\u0301 ﬁ').map(({ start, end, kind }) => [start, end, kind]),
    [
      [0, 2, 'accent'],
      [3, 4, 'form'],
    ],
  );
});

test('composing twice gives the same, and every character has its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = composeText(text);
      const { text: again, starts, ends } = composeWithPlaces(text);
      assert.equal(again, once);
      assert.equal(starts.length, once.length);
      assert.ok(
        starts.every((start, i) => start < (ends[i] ?? 0) && (ends[i] ?? 0) <= text.length),
      );
    }),
  );
});
