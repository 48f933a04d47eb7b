import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { genderOf, pronounFits } from './gender.ts';

const gender = (text: string) => {
  const [person] = nameStory(inventReports(['2022-05-11', text])).people;
  assert.ok(person);
  return genderOf(person);
};

test('titles tell first, then the given name', () => {
  assert.equal(gender('Then chairwoman Quint Harrow left.'), 'she');
  assert.equal(gender('Then Mayor Marta Lindqvist left.'), 'she');
  assert.equal(gender('Then Mayor Tomas Harrow left.'), 'he');
});

test('who is not known may be either', () => {
  assert.ok(
    pronounFits('he', undefined) && pronounFits('she', undefined) && !pronounFits('he', 'she'),
  );
});
