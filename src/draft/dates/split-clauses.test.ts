import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { splitClauses, tokensOfClause } from './split-clauses.ts';

const clauses = (text: string) => {
  const tokens = tokenize(text);
  return splitClauses(tokens).map((clause) =>
    tokensOfClause(tokens, clause)
      .map((token) => token.text)
      .join(' '),
  );
};

test('a conjunction behind a comma opens a clause', () => {
  assert.deepEqual(clauses('The mill burned, and the barn fell'), [
    'The mill burned ,',
    'and the barn fell',
  ]);
});

test('what is counted from the clause before is a clause of its own', () => {
  assert.deepEqual(clauses('The bridge opened, nine years after work began'), [
    'The bridge opened ,',
    'nine years after work began',
  ]);
});

test('a relative clause has the words before it as its subject, and the main clause goes on behind it', () => {
  assert.deepEqual(clauses('The trial, which began on Monday, is to end on Friday'), [
    'The trial ,',
    'The trial began on Monday ,',
    'The trial is to end on Friday',
  ]);
  assert.ok(
    clauses('The club mourned Arne Lund, its old porter, who died on Wednesday').includes(
      'Arne Lund died on Wednesday',
    ),
  );
});

test('two deeds of one subject are two clauses, each with the verb that helps', () => {
  assert.deepEqual(clauses('Hale joined in 1988 and became its head in 2012'), [
    'Hale joined in 1988',
    'Hale became its head in 2012',
  ]);
  assert.deepEqual(
    clauses('Hale was suspended and arrested on Monday').at(-1),
    'Hale was arrested on Monday',
  );
});

test('a colon inside a time of day divides nothing', () => {
  assert.deepEqual(clauses('It left at 7:52 a.m. from the quay').length, 1);
});

test('a relative clause without a comma has its own verb and time', () => {
  assert.deepEqual(clauses('Divers found a valve of the barge that struck a weir last Friday'), [
    'Divers found a valve of the barge',
    'the barge struck a weir last Friday',
  ]);
  assert.deepEqual(clauses('The owner of the barge that struck a weir was suspended on Sunday'), [
    'The owner of the barge',
    'the barge struck a weir',
    'The owner of the barge was suspended on Sunday',
  ]);
  assert.equal(clauses('Hale said that opened doors are safe').length, 1);
});

test('what somebody is told is no clause about the one who is told', () => {
  assert.deepEqual(clauses('The engineer told an inquiry Tuesday that alarms went unread'), [
    'The engineer told an inquiry Tuesday that alarms went unread',
  ]);
});

test('behind a relative clause without a comma the main clause goes on with its own verb', () => {
  assert.deepEqual(
    clauses('The firm that built the gate told the inquiry of rust').at(-1),
    'The firm told the inquiry of rust',
  );
});

test('who tells it behind a comma does not go on with what it tells of', () => {
  assert.ok(
    clauses('Engineers found a valve on the ferry that hit a pier, the board said').some((clause) =>
      clause.startsWith('Engineers found a valve on the ferry'),
    ),
  );
});

test('a verb that has its own subject does not go on with the main clause', () => {
  assert.ok(
    clauses('Residents held up photographs of those who lost homes as Quill spoke').every(
      (clause) => !/^Residents .*(?:those|photographs) spoke/.test(clause),
    ),
  );
});

test('what happened to one of several is told of that one', () => {
  assert.equal(
    clauses('Four were hurt, one of whom, Alfred Pym, 74, died on Sunday').at(-1),
    'Alfred Pym , 74 , died on Sunday',
  );
  assert.deepEqual(
    clauses('Four were hurt, one of whom died on Sunday').at(-1),
    'one of whom died on Sunday',
  );
});
