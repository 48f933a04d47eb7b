import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markTellings } from './mark-tellings.ts';

/** Own words in brackets, shared ones in small letters as they stand, plain ones between strokes. */
const marked = (texts: readonly string[], language = 'en', tellers?: readonly string[]) =>
  markTellings(
    texts.map((text, at) => ({ teller: tellers?.[at] ?? `report-${at}`, text, language })),
  ).map((words) =>
    words
      .map(({ words, mark }) =>
        mark === 'own' ? `[${words}]` : mark === 'plain' ? `|${words}|` : words,
      )
      .join(' '),
  );

test('numbers that differ are set off, and the words around them are quiet', () => {
  assert.deepEqual(
    marked(['They talked for over five hours', 'They talked for almost six hours']),
    ['They talked for [over five] hours', 'They talked for [almost six] hours'],
  );
});

test('how roughly a number is meant is set off with it', () => {
  assert.deepEqual(
    marked(['The walk took the crew nearly 40 minutes', 'After the walk, the crew rested']),
    ['The walk [took] the crew [nearly 40 minutes]', '|After| the walk, the crew [rested]'],
  );
});

test('a verb and a name that one alone has are set off, an ordinary word is not', () => {
  assert.deepEqual(
    marked([
      'The mayor opened the fair with a wooden hammer',
      'The fair began on Sunday in Lisbon, says the mayor',
    ]),
    [
      'The mayor [opened] the fair |with a wooden hammer|',
      'The fair [began] |on| [Sunday] |in| [Lisbon, says] the mayor',
    ],
  );
});

test('any word is set off that stands where the others have another', () => {
  assert.deepEqual(
    marked([
      'at a mutually suitable time',
      'at a mutually convenient time',
      'at a mutually suitable time',
    ]),
    [
      'at a mutually suitable time',
      'at a mutually [convenient] time',
      'at a mutually suitable time',
    ],
  );
});

test('one word in two forms is shared', () => {
  assert.deepEqual(marked(['The talks ended', 'The talk’s end']), [
    'The talks ended',
    'The talk’s end',
  ]);
});

test('what one report says twice is compared with the others alone', () => {
  const tellers = ['gazette', 'gazette', 'courier'];
  assert.deepEqual(
    marked(['It lasted 35 minutes', '35 minutes', 'It lasted long'], 'en', tellers),
    ['It lasted [35 minutes]', '[35 minutes]', 'It lasted |long|'],
  );
});

test('a single teller has nothing to be compared with', () => {
  assert.deepEqual(marked(['It lasted 35 minutes.']), ['|It lasted 35 minutes.|']);
});

test('figures and capitals inside a sentence are told in any language', () => {
  assert.deepEqual(
    marked(['Le maire a parlé 35 minutes à Lisbonne', 'Le maire a parlé longtemps'], 'fr'),
    ['Le maire a parlé [35] |minutes à| [Lisbonne]', 'Le maire a parlé |longtemps|'],
  );
});

test('the stretches together are the text', () => {
  const texts = ['On Sunday, “the pair” met for 5½ hours.', 'They met; nobody says for how long.'];
  for (const [at, words] of markTellings(
    texts.map((text, i) => ({ teller: `${i}`, text, language: 'en' })),
  ).entries()) {
    assert.equal(words.map(({ words }) => words).join(' '), texts[at]);
  }
});

test('words of different languages are not compared', () => {
  const tellings = [
    { teller: 'gazette', text: 'It lasted 35 minutes', language: 'en-GB' },
    { teller: 'journal', text: 'Cela dura 40 minutes', language: 'fr' },
    { teller: 'courier', text: 'It lasted 40 minutes', language: 'en' },
  ];
  assert.deepEqual(
    markTellings(tellings).map((words) => words.filter(({ mark }) => mark === 'own')),
    [[{ words: '35', mark: 'own' }], [], [{ words: '40', mark: 'own' }]],
  );
});
