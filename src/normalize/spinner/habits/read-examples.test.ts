import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExamples } from './read-examples.ts';

test('examples are found by the name of their habit, in both readings', () => {
  const file = `kind: Pots
reason: It is put for another word.
habits:
  - weak: pots
    other: { glue: gloop }
    good: a {gloop=>glue} pot {of=>} clay
    keep: [gloop in a name, no gloop]
`;
  assert.deepEqual(
    [...readExamples([file])],
    [
      [
        'pots',
        {
          good: [{ scraped: 'a gloop pot of clay', restored: 'a glue pot  clay' }],
          keep: ['gloop in a name', 'no gloop'],
        },
      ],
    ],
  );
});
