import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGenerated, readYaml } from './read-yaml.ts';

const problems = (source: string) =>
  readYaml(source, 'a.yaml').problems.map(({ line, message }) => `${line} ${message}`);

test('plain YAML is read as data, with the line of each value', () => {
  const source = 'title: Bread\nwhen:\n  from: 2021-05-03\nevidence:\n  - quote: dear\n';
  const { value, lines, problems: none } = readYaml(source, 'a.yaml');
  assert.deepEqual(none, []);
  assert.deepEqual(value, {
    title: 'Bread',
    when: { from: '2021-05-03' },
    evidence: [{ quote: 'dear' }],
  });
  assert.deepEqual(lines, {
    '': 1,
    title: 1,
    when: 2,
    'when.from': 3,
    evidence: 4,
    'evidence.0': 5,
    'evidence.0.quote': 5,
  });
});

test('lines are counted from where the text stands in its file', () => {
  const { lines, problems: found } = readGenerated('a: 1\na: 2\n', 'a.md', 10);
  assert.equal(lines['a'], 11);
  assert.equal(found[0]?.line, 11);
});

test('a field that stands twice is refused', () => {
  assert.deepEqual(problems('a: 1\nb: 2\na: 3\n'), [
    '3 This field stands twice in the same entry. Delete one of them.',
  ]);
});

test('an alias is refused, however deep', () => {
  assert.match(problems('a: &x [1]\nb:\n  - *x\n').join(), /3 References such as \*name/);
});

test('names that reach into JavaScript are refused', () => {
  assert.deepEqual(problems('__proto__:\n  a: 1\n'), ['1 A field cannot be called “__proto__”.']);
  assert.deepEqual(problems('a:\n  constructor: 1\n'), [
    '2 A field cannot be called “constructor”.',
  ]);
});

test('a colon inside text is explained', () => {
  assert.match(problems('title: Bread: dear\n').join(), /quotation marks/);
});

test('a mark that is not closed is named', () => {
  assert.match(problems('title: "Bread\n').join(), /not closed/);
});

test('tags of other types are refused', () => {
  assert.notDeepEqual(problems('a: !!js/function x\n'), []);
});

test('signs that nobody sees are refused on their line, written out or as an escape', () => {
  assert.match(problems('a: b\nc: d\u202ee\n').join(), /^2 .*\(U\+202E\)/);
  assert.match(problems('a: b\nc: >-\n  d\n  \u0007e\n').join(), /^4 .*\(U\+0007\)/);
  assert.match(problems('a: b\nc:\n  - "\\ud800"\n').join(), /^3 .*\(U\+D800\)/);
  assert.match(problems('a: "\\x07"\n').join(), /^1 .*\(U\+0007\)/);
});

test('nothing is a value too', () => {
  assert.deepEqual(readYaml('', 'a.yaml').value, null);
});
