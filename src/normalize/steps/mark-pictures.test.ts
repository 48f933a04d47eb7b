import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markPictures } from './mark-pictures.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const roles = (...lines: string[]) =>
  runSteps(lines.join('\n'), [markPictures]).blocks.map(({ role }) => role);

test('prose with bars and slashes is left', () => {
  assert.deepEqual(roles('He ran and/or walked.', 'Yes | no', PROSE), [
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('credits are known by their agency or label', () => {
  const credits = ['Jo Doe | AFP | Getty Photos', 'Jo Doe/AP', 'Photo: Jo Doe', 'Getty Images'];
  for (const credit of credits) assert.deepEqual(roles(PROSE, credit), ['paragraph', 'credit']);
});

test('a caption is known by the credit beside it and its own words', () => {
  assert.deepEqual(
    roles('Jo Doe (L) meets Al Roe in Rome on June 4, 2021.', 'Jo Doe | AFP', PROSE),
    ['caption', 'credit', 'paragraph'],
  );
  assert.deepEqual(roles(PROSE, 'Jo Doe/AP', 'The pier (file photo)'), [
    'paragraph',
    'credit',
    'caption',
  ]);
});

test('a caption below its credit has at most forty-five words', () => {
  const caption = (words: number) => `The pier (file photo) ${'sea '.repeat(words - 4)}`;
  assert.equal(roles(PROSE, 'Jo Doe/AP', caption(45))[2], 'caption');
  assert.equal(roles(PROSE, 'Jo Doe/AP', caption(46))[2], 'paragraph');
});

test('a line that calls itself a caption is one without a credit, and a credit stays a credit', () => {
  assert.deepEqual(roles('File photo/AP', PROSE, '  File photo of the pier at dawn'), [
    'credit',
    'paragraph',
    'caption',
  ]);
});

test('a place in the picture, or a credit behind the sentence, makes a line a caption', () => {
  const roleOf = (line: string) =>
    runSteps(
      `${line}\nThe ferry left the harbor on Monday, and nobody saw it return before dawn.`,
      [markPictures],
    ).blocks[0]?.role;
  assert.equal(roleOf('Ann Lee, 49 (L) and her deputy'), 'caption');
  assert.equal(roleOf('Ann Lee and Bo Park (second from left) on the quay'), 'caption');
  assert.equal(
    roleOf(
      'The pilot on the quay early Thursday, with the ferry behind her. Photo courtesy Quay Port',
    ),
    'caption',
  );
  assert.equal(roleOf('The pilot waits on the quay at dawn. (Kit Osei/Quay News)'), 'caption');
  assert.equal(roleOf('“I sat in seat 4 (L) all night,” the pilot said.'), 'paragraph');
});

test('a credit in brackets or behind a label shows a caption', () => {
  assert.equal(roles('Boats in front of the town hall (Jo Doe/AFP)', PROSE)[0], 'caption');
  assert.equal(roles('The pilot speaks. Credit: Jo Doe for Quay News', PROSE)[0], 'caption');
  assert.equal(roles('Media caption: How the ferry left', PROSE)[0], 'caption');
  assert.equal(roles('Boats in front of the town hall (and of the inn)', PROSE)[0], 'paragraph');
});

test('a line that says it is seen in a picture is a caption', () => {
  for (const line of [
    'A boat is seen at the quay of Aldmouth on May 4, 2018.',
    'Boats leave the quay in this file photo',
    'The quay at dusk. | Jo Doe',
  ])
    assert.equal(roles(line, PROSE)[0], 'caption', line);
  assert.equal(roles('The boat is seen as a danger by the pilots.', PROSE)[0], 'paragraph');
});
