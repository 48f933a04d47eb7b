import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedData } from './join-entries.ts';

const passage = (report: string, quote: string) => ({ report, quote, knew: 'past' });

test('a joined entry keeps its own words and has the passages of both, each once', () => {
  const [a, b] = [passage('one', 'A fair opened.'), passage('two', 'The fair opened.')];
  assert.deepEqual(
    joinedData(
      'events',
      {
        draft: true,
        title: 'A fair',
        when: { from: '2022-05-09' },
        people: ['ida'],
        evidence: [a],
      },
      { title: 'The fair', when: { from: '2022-05-10' }, people: ['ida', 'bo'], evidence: [b, a] },
    ),
    {
      draft: true,
      title: 'A fair',
      when: { from: '2022-05-09' },
      people: ['ida', 'bo'],
      evidence: [a, b],
    },
  );
});

test('a person takes over every form of the other’s name', () => {
  assert.deepEqual(
    joinedData(
      'people',
      { name: 'Erik Hale', shortName: 'Hale', aliases: ['Skipper Hale'] },
      { name: 'Eric Hale', shortName: 'Hale', aliases: ['Skipper Hale', 'E. Hale'] },
    ),
    { name: 'Erik Hale', shortName: 'Hale', aliases: ['Skipper Hale', 'E. Hale', 'Eric Hale'] },
  );
});
