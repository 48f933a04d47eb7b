import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { findSpeakers } from './find-speaker.ts';
import { findUtterances } from './find-utterances.ts';
import { joinVersions } from './join-versions.ts';

function groups(...texts: string[]) {
  const reports = inventReports(
    ...texts.map((text): [string, string] => [
      '2022-05-11',
      `Mayor Marta Lindqvist and coach Tomas Harrow met. ${text}`,
    ]),
  );
  const names = nameStory(reports);
  const spoken = reports.flatMap((report) => {
    const utterances = findUtterances(report);
    const speakers = findSpeakers(report, utterances, names);
    return utterances.map((utterance, at) => ({ utterance, speaker: speakers[at] }));
  });
  return joinVersions(spoken).map(({ length }) => length);
}

test('one utterance in nearly the same words of two reports has two versions', () => {
  assert.deepEqual(
    groups(
      '“I held my nose and dived,” Harrow said.',
      '“I pinched my nose and dived,” said Harrow.',
    ),
    [2],
  );
});

test('numbers in words and words that mean the same are no other words', () => {
  assert.deepEqual(
    groups(
      '“We had maybe thirty metres to go and it should have held,” Harrow said.',
      '“We had perhaps 30 metres to run; it ought to have held,” Harrow said.',
    ),
    [2],
  );
});

test('other words of one speaker, and like words of two speakers, are other utterances', () => {
  assert.deepEqual(
    groups(
      '“Baking is the slow part, ask anyone,” Harrow said.',
      '“The slow part starts on the 12th,” Harrow said.',
    ),
    [1, 1],
  );
  assert.deepEqual(
    groups(
      '“I held my nose and dived,” Harrow said.',
      '“I held my nose and dived,” Lindqvist said.',
    ),
    [1, 1],
  );
});

test('two known speakers are not joined by way of words that nobody is said to say', () => {
  const words = '“I held my nose and dived over it.”';
  const reports = inventReports(
    ['2022-05-11', `Mayor Marta Lindqvist and coach Tomas Harrow met. ${words}`],
    ['2022-05-11', words],
    ['2022-05-11', words],
  );
  const [one, other] = nameStory(reports).people;
  const [first, second, third] = reports.flatMap(findUtterances);
  assert.ok(one && other && first && second && third);
  const by = { rule: 'name' } as const;
  const speaks = (person: typeof one) => ({ person, source: person.name, isSure: true, by });
  const joined = joinVersions([
    { utterance: first, speaker: undefined },
    { utterance: second, speaker: speaks(one) },
    { utterance: third, speaker: speaks(other) },
  ]);
  assert.deepEqual(
    joined.map(({ length }) => length),
    [2, 1],
  );
});

test('the police, a union and a person are not one another', () => {
  assert.deepEqual(
    groups(
      '“The bridge was closed at night for safety,” police said.',
      '“The bridge was closed at night for safety,” the union said.',
      '“The bridge was closed at night for safety,” Harrow said.',
    ),
    [1, 1, 1],
  );
});

test('a fragment is told with the words that lead to it, and few words wholly', () => {
  assert.deepEqual(
    groups(
      'Harrow said the clubs hoped to hold one race on a “jointly chosen day.”',
      '“They hoped to hold a second race on a jointly picked day,” Harrow said.',
    ),
    [2],
  );
  assert.deepEqual(
    groups('“No one listened,” Harrow said.', '“Nobody listened to us,” Harrow said.'),
    [2],
  );
  assert.deepEqual(
    groups(
      'Harrow said the clubs hoped to hold one race on a “jointly chosen day.”',
      'Harrow said the clubs hoped to hold one race to “our oldest mill.”',
    ),
    [1, 1],
  );
});

test('a report that quotes one utterance twice has two versions of it', () => {
  assert.deepEqual(
    groups(
      '“We had long, open and honest talks,” Harrow said. Later he called them “long, open and honest talks.”',
    ),
    [2],
  );
});
