import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, splitData } from './split-entry.ts';

const passage = (report: string, quote: string) => ({ report, quote, knew: 'past' });
const [a, b] = [passage('one', 'A fair opened.'), passage('two', '“A mill burned,” he said.')];
const EVENT = { draft: true, title: 'A fair', summary: 'A fair opened.', evidence: [a, b] };

test('an event is split by its passages; what goes is called by its own words', () => {
  assert.deepEqual(partsOf('events', EVENT), [
    'one: A fair opened.',
    'two: “A mill burned,” he said.',
  ]);
  assert.deepEqual(splitData('events', EVENT, [1]), {
    rest: { ...EVENT, evidence: [a] },
    split: {
      draft: true,
      title: 'A mill burned,” he said',
      summary: '“A mill burned,” he said.',
      evidence: [b],
    },
  });
});

test('a person is split by the forms of the name', () => {
  const person = { name: 'Erik Hale', shortName: 'Hale', role: 'skipper', aliases: ['Eric Hale'] };
  assert.deepEqual(splitData('people', person, [0]), {
    rest: { ...person, aliases: [] },
    split: { name: 'Eric Hale', shortName: 'Hale', sortName: 'Eric Hale', aliases: [] },
  });
});

test('something must go, and something must stay', () => {
  assert.throws(() => splitData('events', EVENT, []), /Mark what is to be split off/);
  assert.throws(() => splitData('events', EVENT, [7]), /Mark what is to be split off/);
  assert.throws(() => splitData('events', EVENT, [0, 1]), /One passage must stay/);
});
