import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isAccount,
  namesSomeone,
  readByline,
  readBylinePaper,
  readNamesInCapitals,
  readUnmarkedByline,
} from './byline.ts';

test('a byline gives the name alone', () => {
  assert.equal(readByline('By Jane Doe'), 'Jane Doe');
  assert.equal(readByline('ByJane Doe'), 'Jane Doe');
  assert.equal(readByline('Posted by Jane Doe | June 4, 2021'), 'Jane Doe');
  assert.equal(readByline(`By Jane Doe${' '.repeat(12)}June 4, 2021`), 'Jane Doe');
  assert.equal(readByline('Jane Doe'), undefined);
});

test('a line of more than 120 characters is no byline', () => {
  const line = (length: number) => `Posted by Jane Doe | June 4, 2021${' '.repeat(length - 33)}`;
  assert.equal(readByline(line(120)), 'Jane Doe');
  assert.equal(readByline(line(121)), undefined);
});

test('an account is generic, or one word in lower case', () => {
  for (const name of ['Admin', 'News Desk', 'harbordaily', 'pier-24.eu']) {
    assert.ok(isAccount(name), name);
  }
  for (const name of ['Jane Doe', 'jane doe', 'Jane', 'jd']) assert.ok(!isAccount(name), name);
});

test('what stands behind the names belongs to no name', () => {
  const lines = [
    ['By Ann Lee | Quay Media', 'Ann Lee'],
    ['By Ann Lee, Quay.com', 'Ann Lee'],
    ['By Ann Lee, Bo Park and Cy Byers', 'Ann Lee, Bo Park and Cy Byers'],
    ['By Ann Lee in Cairo and Bo Park in Paris', 'Ann Lee and Bo Park'],
    ['By ANN LEE for The Quay Gazette', 'ANN LEE'],
    ['BY ANN LEE, CITY EDITOR', 'ANN LEE'],
    ['By Ann Lee - Night Owl Contributor 2021-06-04T12:48:14Z Sea', 'Ann Lee'],
    ['By Ann LeeQUAY NEWS', 'Ann Lee'],
    ['By Ursel von der Heide', 'Ursel von der Heide'],
    ['By Bo Park Jr.', 'Bo Park Jr.'],
    ['Words by Ann Lee, pictures by Kit Osei', 'Ann Lee'],
    ['Story by ANN LEE; photos by KIT OSEI', 'ANN LEE'],
    ['Author: Ann Lee', 'Ann Lee'],
    ['Von Ann Lee publiziert am 4. Juni 2021', 'Ann Lee'],
    ['By The Associated Press', 'The Associated Press'],
    ['By Staff Reporters', 'Staff Reporters'],
  ] as const;
  for (const [line, names] of lines) assert.equal(readByline(line), names, line);
});

test('a sentence that begins with “By” is no byline', () => {
  assert.equal(readByline('By noon the last ferry had left the harbor.'), undefined);
});

test('names without “By” count beside what marks them', () => {
  assert.equal(readUnmarkedByline('Ann Lee, Staff Writer'), 'Ann Lee');
  assert.equal(readUnmarkedByline('Ann Lee - June 4, 2021, 10:31 pm CST'), 'Ann Lee');
  assert.equal(readUnmarkedByline('Ann Lee @annlee / 2 days'), 'Ann Lee');
  assert.equal(
    readUnmarkedByline('ANN LEE, BO PARK and CY BYERS', 'Staff Writers'),
    'ANN LEE, BO PARK and CY BYERS',
  );
  assert.equal(readUnmarkedByline('Ann Lee', '@annlee'), 'Ann Lee');
  for (const line of ['Ann Lee', 'Breaking News, Sports', 'Ann Lee won the race on June 4, 2021']) {
    assert.equal(readUnmarkedByline(line, 'The ferry left.'), undefined, line);
  }
});

test('the paper or agency behind the names is read apart', () => {
  assert.equal(readBylinePaper('By Ann Lee | Quay Media'), 'Quay Media');
  assert.equal(readBylinePaper('By Ann Lee for The Quay Gazette'), 'Quay Gazette');
  assert.equal(readBylinePaper('By Ann Lee, Reuters'), 'Reuters');
  assert.equal(readBylinePaper('By Ann Lee, Staff Writer'), undefined);
  assert.equal(readBylinePaper('Ann Lee'), undefined);
});

test('names are those of people, of an agency or of a newsroom', () => {
  for (const names of ['Ann Lee', 'The Associated Press', 'Quay News Staff'])
    assert.ok(namesSomeone(names), names);
  assert.ok(!namesSomeone('noon the last ferry'));
});

test('several names in capitals stand without “By”; a place in capitals does not', () => {
  assert.equal(readNamesInCapitals('ANN LEE and BO PARK'), 'ANN LEE and BO PARK');
  for (const line of ['NORTH QUAY', 'Ann Lee and Bo Park', 'PIER TO OPEN AGAIN'])
    assert.equal(readNamesInCapitals(line), undefined, line);
});

test('a letter with an accent beside “and” does not part a name', () => {
  assert.equal(readByline('By Ana Ñandú and Bo Park'), 'Ana Ñandú and Bo Park');
});

test('who edited or helped is not who wrote', () => {
  assert.equal(readByline('Reported by Ann Lee; edited by Bo Park'), 'Ann Lee');
  assert.equal(readBylinePaper('By Reuters Staff'), 'Reuters');
});

test('what goes on behind a name is no part of it', () => {
  for (const line of [
    'Words: Jo Marsh. Photos: Kit Amadi',
    'Par Jo Marsh avec AFP',
    'Story and photos by Jo Marsh',
  ])
    assert.equal(readByline(line), 'Jo Marsh', line);
  assert.equal(
    readUnmarkedByline('Jo Marsh and Bo Park, The Quay Gazette'),
    'Jo Marsh and Bo Park',
  );
});

test('a line of days or figures alone is no byline, whatever it begins with', () => {
  assert.equal(readByline('By 12 sailors'), undefined);
  assert.equal(readByline('By May 4, 2021'), undefined);
  assert.equal(readByline('By May 4, 2021 and May 5, 2021'), undefined);
});
