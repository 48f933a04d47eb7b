import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latinFigures } from './latin-figures.ts';

test('figures of Arabic and Persian become Latin ones in their places', () => {
  assert.equal(latinFigures('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 5'), '0123456789 0123456789 5');
  assert.equal(latinFigures('مارس'), 'مارس');
});
