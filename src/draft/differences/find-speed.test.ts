import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findQuantities } from './find-quantities.ts';

const quantities = (text: string) =>
  inventReports(['2022-05-11', text])
    .flatMap(({ sentences }) => sentences.flatMap(findQuantities))
    .map(({ value, unit, text: words }) => `${value} ${unit}: ${words}`);

test('a speed is one, however it is written', () => {
  assert.deepEqual(quantities('The tram went at 158 kilometres an hour.'), [
    '158 km/h: 158 kilometres an hour',
  ]);
  assert.deepEqual(quantities('The tram went at about 160km/h downhill.'), [
    '160 km/h: about 160km/h',
  ]);
  assert.deepEqual(quantities('The tram went at 98mph downhill.'), ['98 mph: 98mph']);
  assert.deepEqual(quantities('The tram went 158 kilometres in an hour.'), [
    '158 kilometre: 158 kilometres',
  ]);
});

test('what is allowed is another number than what was driven', () => {
  assert.deepEqual(quantities('It went at 158 kilometres an hour where the limit is 80.'), [
    '158 km/h: 158 kilometres an hour',
    '80 km/h limit: 80',
  ]);
  assert.deepEqual(quantities('The permitted speed of 70 kilometres an hour was ignored.'), [
    '70 km/h limit: 70 kilometres an hour',
  ]);
});
