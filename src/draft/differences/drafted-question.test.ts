import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionSchema } from '../../schemas/question.ts';
import { type DraftedQuestion, toQuestionEntry, withoutRepeats } from './drafted-question.ts';

const answer = (report: string, says: string) => ({ report, says, quote: `It is ${says} high.` });
const question = {
  about: 'The tower is high',
  kind: 'rounding' as const,
  answers: [answer('a', '61 metres'), answer('b', '60 metres')],
  by: 'numbers' as const,
};

test('a question has one form: what is told, and the words of each report', () => {
  const { data } = toQuestionEntry(question, (words) => words);
  assert.equal(
    questionSchema.parse(data).question,
    'The tower is high: “61 metres” or “60 metres”?',
  );
  assert.equal(questionSchema.parse(data).verdict.status, 'open');
});

test('what arithmetic settles says why', () => {
  const { data } = toQuestionEntry(
    { ...question, settled: 'Both can be right.' },
    (words) => words,
  );
  assert.deepEqual(questionSchema.parse(data).verdict, {
    status: 'settled',
    text: 'Both can be right.',
  });
});

test('what an earlier question asks is not asked again', () => {
  const asks = (one: string, other: string): DraftedQuestion => ({
    about: 'founded',
    kind: 'open',
    answers: [
      { report: 'a', quote: 'It was founded in 1912.', says: one },
      { report: 'b', quote: 'It was founded in 1921.', says: other },
    ],
    by: 'other-day',
  });
  const [first, again, another] = [
    asks('in 1912', 'in 1921'),
    asks('1912', '1921'),
    asks('It', 'was'),
  ];
  assert.deepEqual(withoutRepeats([first, again, another]), [first, another]);
});
