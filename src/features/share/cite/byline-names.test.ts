import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineAuthors, toCslName } from './byline-names.ts';

const PUBLISHERS = new Map([['gull', { name: 'Gull & Tern', aliases: ['Herring Hart'] }]]);
const authors = (value: string) =>
  bylineAuthors({ status: 'stated', value, passage: value }, PUBLISHERS);
const names = (value: string) => authors(value).map(toCslName);
const kinds = (value: string) => authors(value).map(({ kind, name }) => `${kind} ${name}`);

test('names are read in their parts', () => {
  assert.deepEqual(names('Ann Other and Bo Li'), [
    { given: 'Ann', family: 'Other' },
    { given: 'Bo', family: 'Li' },
  ]);
  assert.deepEqual(names('Jan van der Berg'), [
    { given: 'Jan', family: 'Berg', 'non-dropping-particle': 'van der' },
  ]);
  assert.deepEqual(names('John Hale Jr.'), [{ given: 'John', family: 'Hale', suffix: 'Jr.' }]);
  assert.deepEqual(names('Анна Петрова'), [{ given: 'Анна', family: 'Петрова' }]);
});

test('a name whose parts are not sure stays as it stands', () => {
  for (const name of ['al Rashid', 'van der Berg']) {
    assert.deepEqual(names(name), [{ literal: name }]);
  }
});

test('a list that ends in “and” has a name for each', () => {
  for (const list of ['Ann Lee, Bo Park and Cy Byers', 'Ann Lee, Bo Park, and Cy Byers'])
    assert.deepEqual(
      names(list).map((name) => 'family' in name && name.family),
      ['Lee', 'Park', 'Byers'],
    );
  assert.equal(names('Ann Lee; Bo Park').length, 2);
});

test('a list that may be no list stays as it stands', () => {
  assert.deepEqual(names('Ann Other, Harbour Post'), [{ literal: 'Ann Other, Harbour Post' }]);
  assert.deepEqual(names('Ann Lee in Rome and Bo Park in Bern'), [
    { literal: 'Ann Lee in Rome and Bo Park in Bern' },
  ]);
});

test('an organisation is one name, whatever its words', () => {
  for (const name of [
    'The Associated Press',
    'Reuters',
    'AFP',
    'Harbour News Desk',
    'Marks & Spencer',
    'Gull & Tern',
    'Herring Hart',
  ]) {
    assert.deepEqual(kinds(name), [`organization ${name}`]);
    assert.deepEqual(names(name), [{ literal: name }]);
  }
  assert.deepEqual(kinds('Ann Lee and The Associated Press'), [
    'person Ann Lee',
    'organization The Associated Press',
  ]);
});

test('a name without a space in a script that has none is a person’s', () => {
  assert.deepEqual(kinds('王毅'), ['person 王毅']);
  assert.deepEqual(names('王毅'), [{ literal: '王毅' }]);
});

test('nobody is named where no file does', () => {
  assert.deepEqual(
    bylineAuthors({ status: 'unknown', reason: 'It does not say.' }, PUBLISHERS),
    [],
  );
});
