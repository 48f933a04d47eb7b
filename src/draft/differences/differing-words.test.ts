import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { nameStory } from '../names/name-story.ts';
import { draftQuotes } from '../quotations/draft-quotes.ts';
import { differingWords } from './differing-words.ts';

const says = (...quoted: string[]) => {
  const reports = inventReports(
    ...quoted.map((words): [string, string] => [
      '2022-05-11',
      `“${words}” coach Tomas Harrow said.`,
    ]),
  );
  return differingWords(draftQuotes(reports, nameStory(reports), [], (words) => words)).map(
    ({ answers }) => answers.map((answer) => answer.says).join(' | '),
  );
};

test('words in which two versions differ are asked about', () => {
  assert.deepEqual(says('I held my nose and dived,', 'I pinched my nose and dived,'), [
    'held | pinched',
  ]);
});

test('so is what one leaves out, with the words around it', () => {
  assert.deepEqual(says('He never looked up at us,', 'He never once looked up at us,'), [
    'never looked | never once looked',
  ]);
});

test('forms of a word, shortened ones and what is quoted on are no difference', () => {
  assert.deepEqual(says('I held my nose and dived,', 'I held my noses and dived,'), []);
  assert.deepEqual(
    says('We won’t rush him to the pitch,', 'We will not rush him to the pitch,'),
    [],
  );
  assert.deepEqual(
    says('We will not rush him,', 'We will not rush him. Perhaps he will get a minute on Sunday,'),
    [],
  );
});

test('of three versions those most alike are compared, each once', () => {
  assert.deepEqual(
    says(
      'I held my nose and dived in,',
      'I pinched my nose and dived in,',
      'I held my nose and jumped in,',
    ).length,
    2,
  );
});

test('versions that hardly share a word are of two parts of what was said', () => {
  assert.deepEqual(
    says(
      'We have loved this mill. Now nobody shall ever close it again,',
      'We loved this mill. I would gladly buy it again tomorrow,',
    ),
    [],
  );
});
