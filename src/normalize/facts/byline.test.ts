import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByline, readBylinePaper } from './byline.ts';
import { BYLINE_PREPOSITIONS } from './byline-words.ts';

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
    ['By The Associated Press', 'The Associated Press'],
    ['By Staff Reporters', 'Staff Reporters'],
  ] as const;
  for (const [line, names] of lines) assert.equal(readByline(line), names, line);
});

test('a sentence or an expression that begins with “By” is no byline', () => {
  for (const line of [
    'By noon the last ferry had left the harbor.',
    'By Sunday, all tickets were gone',
    'By Sunday, a Town Was Gone',
    'By Accident',
    'By train',
    'By Popular Demand',
    'By Halden Bridge, the crew was waiting',
    'By Royal Decree',
    'By Day',
    'Text: Psalm 23',
    'Words: Fail',
    'Author: Unknown',
  ])
    assert.equal(readByline(line), undefined, line);
});

test('one word is a name behind “Written by” or a colon, where it is no other word', () => {
  assert.equal(readByline('Written by Regan'), 'Regan');
  assert.equal(readByline('By: Harbordaily'), 'Harbordaily');
  for (const line of ['By Regan', 'Written by Hand', 'Posted by Monday'])
    assert.equal(readByline(line), undefined, line);
});

for (const [language, { example }] of Object.entries(BYLINE_PREPOSITIONS)) {
  test(`“${example}” is a byline in its own language (${language}) only`, () => {
    assert.equal(readByline(example, language), 'Jo Marsh');
    assert.equal(readByline(example, 'en'), undefined);
    assert.equal(readByline(example), undefined);
  });
}

test('headlines of English pages are no foreign bylines', () => {
  for (const line of ['Da Vinci Painting Sold', 'Von Trapp Villa Sold', 'Par Three Course Opens'])
    assert.equal(readByline(line, 'en'), undefined, line);
});

test('what goes on behind a foreign name is no part of it', () => {
  assert.equal(readByline('Par Jo Marsh avec AFP', 'fr'), 'Jo Marsh');
  assert.equal(readByline('Von Ann Lee publiziert am 4. Juni 2021', 'de'), 'Ann Lee');
});

test('the paper or agency behind the names is read apart', () => {
  assert.equal(readBylinePaper('By Ann Lee | Quay Media'), 'Quay Media');
  assert.equal(readBylinePaper('By Ann Lee for The Quay Gazette'), 'Quay Gazette');
  assert.equal(readBylinePaper('By Ann Lee, Reuters'), 'Reuters');
  assert.equal(readBylinePaper('By Ann Lee, Staff Writer'), undefined);
  assert.equal(readBylinePaper('Ann Lee'), undefined);
});

test('a letter with an accent beside “and” does not part a name', () => {
  assert.equal(readByline('By Ana Ñandú and Bo Park'), 'Ana Ñandú and Bo Park');
});

test('who edited or helped is not who wrote', () => {
  assert.equal(readByline('Reported by Ann Lee; edited by Bo Park'), 'Ann Lee');
  assert.equal(readBylinePaper('By Reuters Staff'), 'Reuters');
});

test('what goes on behind a name is no part of it', () => {
  for (const line of ['Words: Jo Marsh. Photos: Kit Amadi', 'Story and photos by Jo Marsh'])
    assert.equal(readByline(line), 'Jo Marsh', line);
});

test('a line of days or figures alone is no byline, whatever it begins with', () => {
  assert.equal(readByline('By 12 sailors'), undefined);
  assert.equal(readByline('By May 4, 2021'), undefined);
  assert.equal(readByline('By May 4, 2021 and May 5, 2021'), undefined);
});
