import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventedProblems, inventStory } from '../invented-story.ts';

test('differences come by weight, then by id', () => {
  const { questions } = inventStory();
  const weighing = (id: string, weight: number) => ({ ...changeFirst(questions, { weight }), id });
  const story = assembleInvented({
    questions: [weighing('late', 9), weighing('b', 1), weighing('a', 1), weighing('c', 1)],
  });
  assert.deepEqual([...story.questions.keys()], ['a', 'b', 'c', 'late']);
});

test('a question with one answer is a notice', () => {
  const { questions } = inventStory();
  const answers = questions[0]?.data.answers.slice(0, 1) ?? [];
  assert.deepEqual(
    inventedProblems({ questions: [changeFirst(questions, { answers }, { answers: 4 })] }),
    [
      'notice content/questions/which-fair.yaml:4  Only one answer is given. A difference needs a second one, if only from the same report.',
    ],
  );
});

test('an answer that no report gives is told at its line and left out', () => {
  const { questions } = inventStory();
  const answers = [
    { report: 'day-one', quote: 'A fair to remember', says: 'to remember' },
    { report: 'day-two', quote: '“a dull old fair”', says: 'dull' },
  ];
  const changes = { questions: [changeFirst(questions, { answers }, { 'answers.1.quote': 6 })] };
  assert.deepEqual(inventedProblems(changes), [
    'error content/questions/which-fair.yaml:6  The words ““a dull old fair”” do not stand in one paragraph of “day-two”. The nearest passage (p1) is: “a fine old fair”',
  ]);
  assert.deepEqual(
    assembleInvented(changes)
      .questions.get('which-fair')
      ?.answers.map(({ text, says }) => [text, says]),
    [['A fair to remember', 'to remember']],
  );
});

test('an event and a person that a question names and that are not there are told at their lines', () => {
  const { questions } = inventStory();
  const names = { events: ['opening', 'closin'], people: ['ida-quil'] };
  const question = changeFirst(questions, names, { 'events.1': 8, 'people.0': 9 });
  assert.deepEqual(inventedProblems({ questions: [question] }), [
    'error content/questions/which-fair.yaml:8  There is no event “closin”. Did you mean “closing”?',
    'error content/questions/which-fair.yaml:9  There is no person “ida-quil”. Did you mean “ida-quill”?',
  ]);
});

test('an agreement keeps the evidence that stands, and tells the line of what does not', () => {
  const { agreements } = inventStory();
  const evidence = [
    { report: 'day-two', quote: 'The fair closed' },
    { report: 'day-one', quote: 'shut the fair' },
  ];
  const changes = {
    agreements: [changeFirst(agreements, { evidence }, { 'evidence.1.quote': 5 })],
  };
  assert.deepEqual(inventedProblems(changes), [
    'error content/agreements/a-fair.yaml:5  The words “shut the fair” do not stand in one paragraph of “day-one”. The nearest passage (p1) is: “opened the fair”',
  ]);
  const agreement = assembleInvented(changes).agreements.get('a-fair');
  assert.equal(agreement?.statement, 'There was a fair.');
  assert.deepEqual(
    agreement?.passages.map(({ report, text }) => [report, text]),
    [['day-two', 'The fair closed']],
  );
});
