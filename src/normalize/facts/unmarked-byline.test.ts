import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNamesInCapitals, readUnmarkedByline } from './unmarked-byline.ts';

test('names without “By” are sure beside a post or an account, or above one', () => {
  for (const [line, next, names] of [
    ['Ann Lee, Staff Writer', '', 'Ann Lee'],
    ['Ann Lee @annlee / 2 days', '', 'Ann Lee'],
    ['Ann Lee', '@annlee', 'Ann Lee'],
    ['ANN LEE, BO PARK and CY BYERS', 'Staff Writers', 'ANN LEE, BO PARK and CY BYERS'],
  ] as const) {
    assert.deepEqual(readUnmarkedByline(line, next), { names, isSure: true }, line);
  }
});

test('beside a paper or a date they are only likely', () => {
  for (const [line, names] of [
    ['Ann Lee - June 4, 2021, 10:31 pm CST', 'Ann Lee'],
    ['Carlos Osei 27/09/2018', 'Carlos Osei'],
    ['Associated Press June 4, 2021', 'Associated Press'],
    ['Jo Marsh and Bo Park, The Quay Gazette', 'Jo Marsh and Bo Park'],
  ] as const) {
    assert.deepEqual(readUnmarkedByline(line), { names, isSure: false }, line);
  }
});

test('a place, a rubric and a sentence are no names', () => {
  for (const line of [
    'Ann Lee',
    'Breaking News, Sports',
    'Ann Lee won the race on June 4, 2021',
    'San Francisco, June 4, 2021',
    'Port Halden June 4, 2021',
    'Virginia Beach June 4, 2021',
    'Port Halden, City Desk',
    'Lowfield Bridge | June 4, 2021',
    'Santa Oriel, June 4',
  ]) {
    assert.equal(readUnmarkedByline(line, 'The ferry left.'), undefined, line);
  }
});

test('several names in capitals are likely where they begin with a given name', () => {
  const names = 'ANN LEE and BO PARK';
  assert.deepEqual(readNamesInCapitals(names), { names, isSure: false });
  for (const line of [
    'NORTH QUAY',
    'NORTH HALDEN, EAST ARDEN',
    'Ann Lee and Bo Park',
    'PIER TO OPEN AGAIN',
    'VIRGINIA BEACH and PORT ORIEL',
  ])
    assert.equal(readNamesInCapitals(line), undefined, line);
});
