import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { entryText, madeOf } from './entry-text.ts';
import { readYaml } from './read-yaml.ts';

test('an entry is written as an editor would write it', () => {
  const quote =
    'The ferry: “the last one”, as she said, left the old quay at five in the evening of the last day.';
  const entry = {
    title: 'The last ferry',
    when: { from: '2021-05-01', circa: true },
    people: ['ida-quill', 'tom-reed'],
    evidence: [{ report: 'day-one', quote }],
  };
  assert.equal(
    entryText(entry, '0a1b'),
    `draft: true # as made: 0a1b
title: The last ferry
when:
  from: 2021-05-01
  circa: true
people: [ida-quill, tom-reed]
evidence:
  - report: day-one
    quote: >-
      The ferry: “the last one”, as she said, left the old quay at five in the evening of the last
      day.
`,
  );
});

test('what is written reads back, whatever its words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('2021', 'true', 'null', '- a', 'a: b', '# a', '{{', '2021-05-01', ' a  b '),
    fc.string({ minLength: 90, maxLength: 300 }),
  );
  fc.assert(
    fc.property(
      fc.record({ title: words, by: words, list: fc.array(words) }, { noNullPrototype: true }),
      (data) => {
        const { value, problems } = readYaml(entryText(data), 'x.yaml');
        if (problems.length > 0) return;
        assert.deepEqual(value, data);
      },
    ),
  );
});

test('the first line of a draft says how it was made, and no other line does', () => {
  assert.equal(madeOf('draft: true # as made: 0a1b\ntitle: A\n'), '0a1b');
  assert.equal(madeOf('draft: true\ntitle: A\n'), undefined);
  assert.equal(madeOf('title: A\ndraft: true # as made: 0a1b\n'), undefined);
});
