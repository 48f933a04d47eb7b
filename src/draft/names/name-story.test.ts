import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from './name-story.ts';

const peopleOf = (...texts: string[]) =>
  nameStory(inventReports(...texts.map((text): [string, string] => ['2022-05-11', text]))).people;

test('a family name alone belongs to the one whom the report names in full', () => {
  const [person, ...others] = peopleOf(
    'Then Mayor Marta Lindqvist left. “We are late,” Lindqvist said.',
  );
  assert.deepEqual(others, []);
  assert.equal(person?.name, 'Marta Lindqvist');
  assert.equal(person?.shortName, 'Lindqvist');
  assert.equal(person?.mentions.length, 2);
});

test('spellings and short forms of one name are joined over the reports', () => {
  const people = peopleOf(
    'Then spokesman Matthew Carver left.',
    'Then spokesman Matt Carver left.',
  );
  assert.equal(people.length, 1);
  const spelled = peopleOf('Then Mayor Marta Lindqvist left.', 'Then Mayor Marta Lindquist left.');
  assert.equal(spelled.length, 1);
});

test('two people of one family name are not joined, and the name alone is given to nobody where both are named', () => {
  const people = peopleOf('Then Mayor Marta Hale and coach Peter Hale left. Hale waved.');
  assert.equal(people.length, 2);
  assert.deepEqual(
    people.map(({ mentions }) => mentions.length),
    [1, 1],
  );
});

test('people of other offices with names a letter apart are not joined', () => {
  assert.equal(
    peopleOf('Then Mayor Marta Lindqvist left.', 'Then coach Marta Lindquist left.').length,
    2,
  );
  assert.equal(
    peopleOf('Then Mayor Marta Lindqvist left.', 'Then Mayor Maria Lindqvist left.').length,
    2,
  );
});

test('a place and an institution are no people', () => {
  const { people, organisations } = nameStory(
    inventReports([
      '2022-05-11',
      'We went to Orrin Sound. It is in Orrin Sound. The Harbour Authority said so.',
    ]),
  );
  assert.deepEqual(people, []);
  assert.ok(organisations.includes('Harbour Authority'));
});

test('the role is that of the reports', () => {
  const { entries } = nameStory(inventReports(['2022-05-11', 'Then Mayor Marta Lindqvist left.']));
  assert.equal(entries.find(({ collection }) => collection === 'people')?.data['role'], 'Mayor');
});

for (const [why, text, count] of [
  [
    'a land that bears a given name',
    'Then Mayor Georgia Dale left. She was born in Georgia. Georgia is large.',
    1,
  ],
  [
    'a company of the same word',
    'Then skipper Peter Halden left. Halden shares rose. The ferry company Halden said so.',
    1,
  ],
  [
    'a bank that has the word in its name',
    'Then skipper Peter Marlow left. The Marlow Bank closed. Marlow closed its doors.',
    1,
  ],
  ['a family name alone', 'Then skipper Peter Halden left. “We are late,” Halden said.', 2],
] as const) {
  test(`a word of a person’s name is theirs or not: ${why}`, () => {
    const [person] = peopleOf(text);
    assert.equal(person?.mentions.length, count);
  });
}

test('whose mayor someone is is no part of the name', () => {
  const [person] = peopleOf('Then Mayor Walter Hale of Carrow left. Hale waved.');
  assert.equal(person?.name, 'Walter Hale');
  assert.equal(person?.mentions.length, 2);
});

test('two spellings of a short given name beside one office are one person’s', () => {
  assert.equal(peopleOf('Then captain Erik Hale left.', 'Then captain Eric Hale left.').length, 1);
});

test('an organisation is listed by its whole name alone', () => {
  const { organisations } = nameStory(
    inventReports([
      '2022-05-11',
      'Then the Carrow Harbour Board met. The Harbour Board said so. Then the Board said more.',
    ]),
  );
  assert.deepEqual(organisations, ['Carrow Harbour Board']);
});
