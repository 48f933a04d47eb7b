import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { agesTold } from './ages-told.ts';
import { nameStory } from './name-story.ts';

const ages = (text: string) =>
  agesTold(nameStory(inventReports(['2022-05-11', text]))).map(
    ({ person, age }) => `${person.name} ${age}`,
  );

test('an age is of whom the report names with it, or named last', () => {
  assert.deepEqual(ages('Coach Tomas Harrow, 41, left.'), ['Tomas Harrow 41']);
  assert.deepEqual(ages('Coach Tomas Harrow left. The 41-year-old is ill.'), ['Tomas Harrow 41']);
  assert.deepEqual(ages('Coach Tomas Harrow left. The trainer, 41, is ill.'), ['Tomas Harrow 41']);
});

test('of two who were named, or of one whose age is told, it is nobody’s', () => {
  assert.deepEqual(ages('Coach Tomas Harrow met Mayor Marta Lindqvist. The 41-year-old left.'), []);
  assert.deepEqual(ages('Coach Tomas Harrow, 39, left. The 41-year-old is ill.'), [
    'Tomas Harrow 39',
  ]);
  assert.deepEqual(ages('Coach Tomas Harrow left. The bridge, 41, is old.'), []);
});
