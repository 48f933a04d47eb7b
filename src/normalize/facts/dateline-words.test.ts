import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areWords, isAcronym, namesNoPlace } from './dateline-words.ts';

test('a label or a word of the language is no place, and a place that is a word is one', () => {
  for (const text of [
    'QUIZ',
    'COLUMN',
    'ESSAY',
    'PODCAST',
    'BREXIT',
    'SOS',
    'LIVE BLOG',
    'UPDATE 2',
  ])
    assert.ok(namesNoPlace(text), text);
  for (const text of ['HALDEN', 'READING', 'NICE', 'NORTH HALDEN', 'SALT LAKE CITY'])
    assert.ok(!namesNoPlace(text), text);
});

test('several words of the language are no place either, unless it is known', () => {
  for (const text of ['CITY GUIDE', 'LETTERS TO THE EDITOR']) assert.ok(areWords(text), text);
  for (const text of ['SALT LAKE CITY', 'NORTH HALDEN']) assert.ok(!areWords(text), text);
});

test('letters are no place, but for those that are one', () => {
  for (const text of ['NATO', 'FIFA', 'NASA', 'SOS']) assert.ok(isAcronym(text), text);
  for (const text of ['ROME', 'OSLO', 'UN', 'LIMA', 'HALDEN']) assert.ok(!isAcronym(text), text);
});
