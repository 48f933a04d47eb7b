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
