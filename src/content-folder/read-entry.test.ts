import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { eventSchema } from '../schemas/event.ts';
import { readEntry } from './read-entry.ts';
import { readYaml } from './read-yaml.ts';

const read = (source: string) =>
  readEntry(
    'fair',
    'content/events/fair.yaml',
    readYaml(source, 'content/events/fair.yaml'),
    eventSchema,
  );
const problems = (source: string) =>
  read(source).problems.map(({ line, message }) => `${line} ${message}`);

const good = `title: The fair
summary: It opened.
when: { from: 2021-05 }
kind: ceremony
evidence:
  - { report: day-one, quote: opened the fair, knew: past }
`;

test('an entry that fits its schema is typed, with its defaults', () => {
  const { entry, problems: none } = read(good);
  assert.deepEqual(none, []);
  assert.equal(entry?.id, 'fair');
  assert.deepEqual(entry?.data.people, []);
});

test('a missing field is named, on the line of what should hold it', () => {
  assert.deepEqual(problems(good.replace('summary: It opened.\n', '')), [
    '1 “summary” is missing. Add it: a text.',
  ]);
  assert.deepEqual(problems(good.replace(', knew: past', '')), [
    '6 “evidence 1, knew” is missing. It is one of: announced, expected, happening, past.',
  ]);
});

test('an unknown field is named with the nearest one, on its line', () => {
  assert.deepEqual(problems(`${good}peple: []\n`), [
    '7 There is no field “peple”. Did you mean “people”?',
  ]);
  assert.deepEqual(
    problems(good.replace('from:', 'form:')).at(-1),
    '3 There is no field “form” in “when”. Did you mean “from”?',
  );
  assert.deepEqual(
    problems(good.replace('quote:', 'qoute:')).at(-1),
    '6 There is no field “qoute” in “evidence 1”. Did you mean “quote”?',
  );
});

test('a value that is none of the choices is named with the nearest one', () => {
  const [message] = problems(good.replace('knew: past', 'knew: pasd'));
  assert.match(message ?? '', /“evidence 1, knew” cannot be “pasd”\. Did you mean “past”\?/);
});

test('a number where text belongs is told to be put in quotation marks', () => {
  assert.deepEqual(problems(good.replace('title: The fair', 'title: 1984')), [
    '1 “title” must be a text. Put it in quotation marks.',
  ]);
});

test('an empty field, an empty list and a value of another form are told apart', () => {
  assert.match(
    problems(good.replace('knew: past', 'knew:')).join(),
    /knew” is empty\. It is one of/,
  );
  assert.deepEqual(problems(good.replace('title: The fair', 'title:')), [
    '1 “title” is empty. Fill it in: a text.',
  ]);
  assert.deepEqual(problems(good.replace(/evidence:\n.*\n/, 'evidence: []\n')), [
    '5 “evidence” must have at least 1 item.',
  ]);
  assert.match(
    problems(good.replace('2021-05', '2021-13')).join(),
    /^3 “when, from” must be a date/,
  );
});

test('an entry that is not YAML has the problems of its YAML', () => {
  assert.deepEqual(problems('a: 1\na: 2\n'), [
    '2 This field stands twice in the same entry. Delete one of them.',
  ]);
});

test('a file that holds no fields is told so', () => {
  const yaml = readYaml('just words', 'a.yaml');
  const { problems: found } = readEntry('a', 'a.yaml', yaml, z.strictObject({ a: z.string() }));
  assert.deepEqual(
    found.map(({ message }) => message),
    ['The file must be a group of fields.'],
  );
});

test('a text of nothing is as good as none', () => {
  assert.deepEqual(problems(good.replace('It opened.', '>-')), [
    '2 “summary” is empty. Fill it in, or delete the line.',
  ]);
});
