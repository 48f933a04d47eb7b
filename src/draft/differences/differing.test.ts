import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { draftStory } from '../draft-story.ts';

const questions = (
  ...reports: readonly (readonly [published: string, ...paragraphs: string[]])[]
) =>
  draftStory(
    reports.map(([published, ...paragraphs], at) =>
      inventArticle(
        `report-${at + 1}`,
        { published },
        paragraphs.map((text, n) => plainBlock(`p${n + 1}`, text)),
      ),
    ),
  )
    .entries.filter(({ collection }) => collection === 'questions')
    .map(({ data }) => `${data['kind']} ${data['question']}`);

test('times of day of one event that differ are asked about', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'The old mill at Carrow burned down on Monday at 7:52 a.m.'],
      ['2022-05-11', 'The old mill at Carrow burned down on Monday at 7:49 a.m.'],
    ),
    [
      'open The old mill at Carrow burned down: “on Monday at 7:52 a.m.” or “on Monday at 7:49 a.m.”?',
    ],
  );
});

test('so are days, spellings of a name, words of an utterance and outcomes', () => {
  assert.match(
    questions(
      ['2022-05-11', 'The old mill at Carrow burned down on Monday.'],
      ['2022-05-11', 'The old mill at Carrow burned down on Tuesday.'],
    ).join(),
    /^open .*“on Monday” or “on Tuesday”/,
  );
  assert.match(
    questions(
      ['2022-05-11', 'Then Mayor Marta Lindqvist left.'],
      ['2022-05-11', 'Then Mayor Marta Lindquist left.'],
    ).join(),
    /^spelling “Marta Lindqu?v?ist” or “Marta Lindqu?v?ist”/,
  );
  assert.match(
    questions(
      ['2022-05-11', '“I held my nose and dived,” Mayor Marta Lindqvist said.'],
      ['2022-05-11', '“I pinched my nose and dived,” Mayor Marta Lindqvist said.'],
    ).join(),
    /^quotation-wording Marta Lindqvist: “held” or “pinched”/,
  );
  assert.match(
    questions(
      ['2022-05-11', 'The launch of the old ferry was cancelled on Monday.'],
      ['2022-05-11', 'The launch of the old ferry was postponed on Monday.'],
    ).join(),
    /^open .*cancelled.*postponed/,
  );
});

test('what one report tells and another denies is asked about', () => {
  assert.match(
    questions(
      ['2022-05-11', 'Oslo and Bergen signed the harbour pact on Monday.'],
      ['2022-05-11', 'Oslo and Bergen did not sign the harbour pact on Monday.'],
    ).join(),
    /did not sign.*signed/,
  );
});

test('two deeds of one person on two days are no difference', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Mayor Marta Lindqvist opened a school in Carrow on Monday.'],
      ['2022-05-11', 'Mayor Marta Lindqvist will visit Carrow on Friday.'],
    ),
    [],
  );
});

test('what one person does with two others is no difference', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Mayor Marta Lindqvist met the engineer, Tomas Harrow, in Oslo on Monday.'],
      ['2022-05-11', 'Mayor Marta Lindqvist met the coach, Arne Brekke, in Oslo on Tuesday.'],
    ),
    [],
  );
});

test('where the reports say the same nothing is asked', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'The old mill at Carrow burned down on Monday.'],
      ['2022-05-11', 'The old mill at Carrow burned down on Monday.'],
    ),
    [],
  );
});

for (const [why, ...texts] of [
  [
    'a part is no sum',
    'The bus hit a wall in Carrow and 12 people were hurt, among them 3 children.',
    'The bus hit a wall in Carrow and 3 children were hurt.',
  ],
  [
    'a part stands beside another sum',
    'The bus hit a wall in Carrow and 12 people were hurt, including 5 people hurt badly.',
    'The bus hit a wall in Carrow and 4 people were hurt badly.',
  ],
  [
    'parts make the sum',
    'The bus hit a wall and 5 people were hurt.',
    'The bus hit a wall: 2 people were hurt in front and 3 people were hurt behind.',
  ],
  [
    'other things are counted',
    'Soltek employs 7,400 people in Carrow.',
    'In Carrow 5,000 people marched against Soltek.',
  ],
  [
    'others are counted',
    'The bus that hit a wall had 12 seats.',
    'The bus that hit a wall had 10 wheels.',
  ],
] as const) {
  test(`numbers do not differ where ${why}`, () => {
    assert.deepEqual(questions(...texts.map((text): [string, string] => ['2022-05-11', text])), []);
  });
}

test('they do where one thing is counted', () => {
  assert.match(
    questions(
      ['2022-05-11', 'The bus hit a wall in Carrow and 12 people were hurt.'],
      ['2022-05-11', 'The bus hit a wall in Carrow and 14 people were hurt.'],
    ).join(),
    /“12 people” or “14 people”/,
  );
});

test('ages of one person that differ are asked about', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Then engineer Tomas Harrow, 53, left.'],
      ['2022-05-11', 'Then Tomas Harrow, 54, the engineer, left.'],
    ),
    ['open Tomas Harrow: “53” or “54”?'],
  );
});

test('names that only the letters tell apart are asked about in any office, with every report', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Then the skipper Erik Hale left.'],
      ['2022-05-12', 'Then the baker Eric Hale left.'],
    ),
    ['spelling “Eric Hale” or “Erik Hale”?'],
  );
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Then the skipper Marta Hale left.'],
      ['2022-05-12', 'Then the baker Maria Hale left.'],
    ),
    [],
  );
});

test('so are the ages that reports give of one person', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'Then the skipper left, 44-year-old Anna Hale.'],
      ['2022-05-12', 'Then Anna Hale, 46, left.'],
    ),
    ['open Anna Hale: “44” or “46”?'],
  );
});

test('hours that reports give of one deed in other words are asked about', () => {
  assert.deepEqual(
    questions(
      ['2022-05-11', 'The wave struck at about 5:20 a.m. on Monday, when the crew slept.'],
      ['2022-05-11', 'The wave hit the harbour at 5:50 a.m. on Monday.'],
    ).map((question) => question.replace(/^.*: /, '')),
    ['“at 5:50 a.m. on Monday” or “about 5:20 a.m. on Monday”?'],
  );
  assert.deepEqual(
    questions(
      ['2022-05-11', 'The wave struck at about 5:20 a.m. on Monday, when the crew slept.'],
      ['2022-05-11', 'The wave hit the harbour at 9:50 a.m. on Monday.'],
    ),
    [],
  );
});

test('arrests, the hurt in hospital and how long a thing lasted are counted alike in other words', () => {
  assert.match(
    questions(
      [
        '2022-05-11',
        'Police arrested 17 fans.',
        'About a dozen workers were taken to hospital.',
        'The trial lasted 31 days.',
      ],
      [
        '2022-05-11',
        'There were 23 arrests.',
        'The fire left 14 workers injured.',
        'The trial took 29 days.',
      ],
    ).join('; '),
    /17 fans.*23 arrests.*about a dozen workers.*14 workers.*31 days.*29 days/i,
  );
});

test('a name of which only the vowels differ is a spelling of the same', () => {
  assert.match(
    questions(
      ['2022-05-11', 'Keeper Petr Novak left the pitch.'],
      ['2022-05-11', 'Keeper Peter Novak left the pitch.'],
    ).join(),
    /^spelling/,
  );
});

test('words of one day that begin alike are one utterance, whatever becomes of them', () => {
  assert.match(
    questions(
      ['2022-05-11', '“We were dead and we stood up again,” coach Rita Sandoval said.'],
      ['2022-05-11', '“We were dead, and then we rose,” coach Rita Sandoval said.'],
    ).join(),
    /^quotation-wording Rita Sandoval/,
  );
});
