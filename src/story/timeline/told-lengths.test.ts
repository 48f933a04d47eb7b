import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreedLength, boundsOfLength, checkLength, inOrderOfLength } from './told-lengths.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('an exact length has no leeway', () => {
  assert.deepEqual(boundsOfLength([{ length: 'PT35M' }]), {
    least: 35 * MINUTE,
    most: 35 * MINUTE,
  });
});

test('a day is twenty-four hours', () => {
  assert.equal(boundsOfLength([{ length: 'P3D' }])?.least, 72 * HOUR);
});

test('words such as over, almost and about open the length to the side that they say', () => {
  const within = (bound: 'over' | 'almost' | 'about') =>
    boundsOfLength([{ length: 'PT10H', bound }]);
  assert.deepEqual(within('over'), { least: 10 * HOUR, most: 11 * HOUR });
  assert.deepEqual(within('almost'), { least: 9 * HOUR, most: 10 * HOUR });
  assert.deepEqual(within('about'), { least: 9 * HOUR, most: 11 * HOUR });
});

test('several reports span what each of them allows', () => {
  const told = [
    { length: 'PT6H', bound: 'almost' as const },
    { length: 'PT5H', bound: 'over' as const },
    { length: 'PT5H30M' },
  ];
  assert.deepEqual(boundsOfLength(told), { least: 5 * HOUR, most: 6 * HOUR });
  assert.deepEqual(
    inOrderOfLength(told).map(({ length }) => length),
    ['PT5H', 'PT5H30M', 'PT6H'],
  );
});

test('a range runs from the one length to the other', () => {
  assert.deepEqual(boundsOfLength([{ length: 'PT2H', to: 'PT3H' }]), {
    least: 2 * HOUR,
    most: 3 * HOUR,
  });
});

test('without a report that says so there is no length', () => {
  assert.equal(boundsOfLength([]), undefined);
});

test('a range that does not grow is explained', () => {
  assert.equal(checkLength({ length: 'PT2H', to: 'PT3H' }), undefined);
  assert.match(checkLength({ length: 'PT90M', to: 'PT1H' }) ?? '', /PT1H.*PT90M/);
});

test('a length is agreed where all who give one give it exactly', () => {
  const minutes = { length: 'PT90M' };
  assert.equal(agreedLength([minutes, { length: 'PT1H30M' }]), 'PT90M');
  assert.equal(agreedLength([minutes, { length: 'PT95M' }]), undefined);
  assert.equal(agreedLength([minutes, { ...minutes, bound: 'about' }]), undefined);
  assert.equal(agreedLength([{ ...minutes, to: 'PT2H' }]), undefined);
  assert.equal(agreedLength([]), undefined);
});
