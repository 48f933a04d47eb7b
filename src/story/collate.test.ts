import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { collate } from './collate.ts';

const show = (...versions: string[]) =>
  collate(versions).map(({ kind, readings }) =>
    kind === 'same' ? readings[0] : `${kind === 'omitted' ? '~' : ''}${readings.join('|')}`,
  );

test('versions that say the same are one stretch', () => {
  assert.deepEqual(show('bread and salt', 'bread and salt'), ['bread and salt']);
});

test('words that differ stand beside each other', () => {
  assert.deepEqual(show('a mutually suitable time', 'a mutually convenient time'), [
    'a mutually',
    'suitable|convenient',
    'time',
  ]);
});

test('a word that one version lacks leaves a gap', () => {
  assert.deepEqual(show('fresh warm bread', 'fresh bread'), ['fresh', '~warm|', 'bread']);
});

test('three versions are aligned with each other', () => {
  assert.deepEqual(
    show(
      'agreed to plan a visit',
      'agreed to schedule a mutual visit',
      'agreed to schedule a visit',
    ),
    ['agreed to', 'plan|schedule|schedule', 'a', '~|mutual|', 'visit'],
  );
});

test('a version that starts later starts beside the words that it replaces', () => {
  assert.deepEqual(show('he had warm, soft bread', 'hot, tender bread'), [
    '~he had|',
    'warm, soft|hot, tender',
    'bread',
  ]);
});

test('case, punctuation and the shapes of marks are no differences', () => {
  assert.deepEqual(show('“Frank, open talks.”', 'frank open talks'), ['“Frank, open talks.”']);
});

test('versions that share nothing are one difference', () => {
  assert.deepEqual(show('one two', 'three four'), ['one two|three four']);
});

test('no version and one version have no differences', () => {
  assert.deepEqual(show(), []);
  assert.deepEqual(show('one two'), ['one two']);
});

test('the readings of each version, joined, are its words', () => {
  const text = fc.array(fc.constantFrom('salt', 'bread', 'and', 'the', 'oil'), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (words) => {
      const versions = words.map((version) => version.join(' '));
      const segments = collate(versions);
      versions.forEach((version, index) => {
        const joined = segments
          .map(({ readings }) => readings[index])
          .filter(Boolean)
          .join(' ');
        assert.equal(joined, version);
      });
    }),
  );
});

test('a mark that stands alone is a word of its own', () => {
  assert.deepEqual(
    collate(['bread – salt', 'bread & salt']).map(({ kind }) => kind),
    ['same', 'different', 'same'],
  );
});

test('words that replace fewer ones stand beside the first of them', () => {
  assert.deepEqual(show('salt one two three end', 'salt uno end'), [
    'salt',
    'one|uno',
    '~two three|',
    'end',
  ]);
});

test('more words than those that they replace at the start go on beside nothing', () => {
  assert.deepEqual(show('one two three end', 'un deux trois quatre end'), [
    'one two three|un deux trois',
    '~|quatre',
    'end',
  ]);
});

test('a word is aligned with any version before it', () => {
  assert.deepEqual(
    show('agreed to plan visits', 'agreed to schedule visits', 'agreed schedule visits'),
    ['agreed', '~to|to|', 'plan|schedule|schedule', 'visits'],
  );
});

test('neighbouring words that are omitted by different versions are stretches of their own', () => {
  assert.deepEqual(show('salt bread oil wine', 'salt bread wine', 'salt oil wine'), [
    'salt',
    '~bread|bread|',
    '~oil||oil',
    'wine',
  ]);
  assert.deepEqual(
    show('salt bread oil wine', 'salt bread oil wine', 'salt wine')[1],
    '~bread oil|bread oil|',
  );
});

test('neighbouring words that differ are one stretch, though a version ends before', () => {
  assert.deepEqual(show('salt red big wine', 'salt blue huge wine', 'salt green wine'), [
    'salt',
    'red big|blue huge|green',
    'wine',
  ]);
});

test('white space around the words does not matter, and a version may have none', () => {
  assert.deepEqual(show(' bread \n and', 'bread and '), ['bread and']);
  assert.deepEqual(show('bread', ' '), ['~bread|']);
});
