import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { findSpeakers } from './find-speaker.ts';
import { findUtterances } from './find-utterances.ts';

const LEAD = 'Mayor Marta Lindqvist met chief engineer Tomas Harrow, 53, in Oslo.';

function speakers(...paragraphs: string[]) {
  const reports = inventReports(['2022-05-11', LEAD, ...paragraphs]);
  const names = nameStory(reports);
  return reports.flatMap((report) =>
    findSpeakers(report, findUtterances(report), names).map((speaker) => speaker?.source),
  );
}

for (const [text, speaker] of [
  ['“We are late today,” Lindqvist said.', 'Marta Lindqvist'],
  ['“We are late today,” said Lindqvist, who had run.', 'Marta Lindqvist'],
  ['“We are late today,” Tomas Harrow, the engineer, said.', 'Tomas Harrow'],
  ['Harrow told reporters: “We are late today.”', 'Tomas Harrow'],
  ['The rain was “a gift of heaven”, according to Harrow.', 'Tomas Harrow'],
  ['“We are late today,” the mayor said.', 'Marta Lindqvist'],
  ['“We are late today,” the 53-year-old said.', 'Tomas Harrow'],
  ['“We are late today,” police said.', 'Police'],
  ['“We are late today,” a spokesman for the port said.', 'A spokesman for the port'],
  ['Harrow left. “We are late today,” he said.', 'Tomas Harrow'],
  ['“If it rains,” Harrow said, “we stay.”', 'Tomas Harrow'],
  ['Harrow left the room, saying in a low voice that it was “late in the day”.', 'Tomas Harrow'],
  ['The council of Oslo gave way, saying that it was “late in the day”.', 'The council of Oslo'],
  [
    'After the storm in Oslo, Harrow, 53, left the room, saying it was “late in the day”.',
    'Tomas Harrow',
  ],
  ['« Nous sommes en retard », a déclaré Tomas Harrow devant la presse.', 'Tomas Harrow'],
  ['Lindqvist reminded him that it was “late in the day”.', 'Marta Lindqvist'],
  ['Lindqvist shook her head. “We are late today.”', 'Marta Lindqvist'],
] as const) {
  test(`in ‘${text}’ speaks ${speaker}`, () => {
    assert.deepEqual(speakers(text), [speaker]);
  });
}

test('what goes on in the next paragraph has the same speaker', () => {
  assert.deepEqual(
    speakers('“We are late today,” Lindqvist said. “It rained.', '“And it snowed all night.”'),
    ['Marta Lindqvist', 'Marta Lindqvist', 'Marta Lindqvist'].slice(0, 2),
  );
});

test('some words in marks that nobody is said to say have no speaker', () => {
  assert.deepEqual(speakers('Lindqvist stood on “holy old ground” there.'), [undefined]);
});

test('the age that nobody in the report has makes nobody the speaker', () => {
  assert.deepEqual(speakers('“We are late today,” the 71-year-old said.'), ['The 71-year-old']);
});

test('two quotations side by side, each with its own “said”, are of two people', () => {
  assert.deepEqual(
    speakers(
      'Lindqvist met Harrow. “We are late today,” Lindqvist said. “We have time,” Harrow said.',
    ),
    ['Marta Lindqvist', 'Tomas Harrow'],
  );
});

test('a pronoun is not of the only person of a paragraph whom a title gives the other one', () => {
  assert.notDeepEqual(
    speakers('In the hall stood Mrs Petra Voss of Carrow. “We are late today,” he said.'),
    ['Petra Voss'],
  );
  assert.deepEqual(
    speakers('In the hall stood the baker Maria Voss. “We are late today,” he said.'),
    ['Maria Voss'],
  );
});

test('what one report calls someone tells who speaks in another one that names them', () => {
  const reports = inventReports(
    ['2022-05-11', 'Then Mayor Marta Lindqvist, 61, met chief engineer Tomas Harrow.'],
    ['2022-05-12', 'Lindqvist and Tomas Harrow came. “We are late today,” the mayor said.'],
    ['2022-05-12', '“We have time today,” the chief engineer said.'],
    ['2022-05-12', '“We have rain today,” the engineer office said.'],
    ['2022-05-12', '“We have none today,” the former chief engineer said.'],
  );
  const names = nameStory(reports);
  assert.deepEqual(
    reports.flatMap((report) =>
      findSpeakers(report, findUtterances(report), names).map((speaker) => speaker?.source),
    ),
    ['Marta Lindqvist', 'Tomas Harrow', 'The engineer office', 'The former chief engineer'],
  );
});

test('in Arabic the speaker stands behind the verb', () => {
  assert.deepEqual(speakers('وقال المدير سالم النوري: "وصلنا متأخرين اليوم".'), [
    'المدير سالم النوري',
  ]);
  assert.deepEqual(speakers('"وصلنا متأخرين اليوم"، قالت المديرة ليلى حداد.'), [
    'المديرة ليلى حداد',
  ]);
});

test('an age is of the only one named before it, a demonym of whom it is said of', () => {
  assert.deepEqual(
    speakers('Coach Emil Hartog was ill. “We are late today,” the 71-year-old said.'),
    ['Emil Hartog'],
  );
  assert.deepEqual(
    speakers('Brazilian coach Emil Hartog came. “We are late today,” the Brazilian said.'),
    ['Emil Hartog'],
  );
});

test('the name behind a titled apposition speaks, and whoever wrote the letter that says on', () => {
  assert.deepEqual(
    speakers('“We are late today,” said the head of the guild, Colonel Emil Hartog.'),
    ['Emil Hartog'],
  );
  assert.deepEqual(
    speakers(
      '“It is never too late,” Coach Emil Hartog wrote in a letter. “We are late today,” the letter said.',
    ),
    ['Emil Hartog', 'Emil Hartog'],
  );
});
