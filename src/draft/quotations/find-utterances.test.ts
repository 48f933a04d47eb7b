import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findUtterances, wordsOfUtterance } from './find-utterances.ts';

const said = (...paragraphs: string[]) =>
  inventReports(['2022-05-11', ...paragraphs])
    .flatMap(findUtterances)
    .map(wordsOfUtterance);

test('marks of every shape are found', () => {
  assert.deepEqual(said('“We are late,” he said.'), ['We are late,']);
  assert.deepEqual(said('"We are late," he said.'), ['We are late,']);
  assert.deepEqual(said('« Nous sommes en retard », dit-il.'), ['Nous sommes en retard']);
  assert.deepEqual(said('„Wir sind zu spät“, sagte er.'), ['Wir sind zu spät']);
});

test('an attribution in between does not divide an utterance, another sentence does', () => {
  assert.deepEqual(said('“If it rains,” he said, “we stay.”'), ['If it rains, we stay.']);
  assert.equal(
    said('“We are late,” he said outside. His wife, Anna, shouted “Go away now!”').length,
    2,
  );
});

test('a second quotation with a verb of speech of its own behind it is another utterance', () => {
  assert.deepEqual(said('“We are late now,” she said. “We have time,” he said.'), [
    'We are late now,',
    'We have time,',
  ]);
  assert.deepEqual(said('“We are late now,” she said. “We have time.” He said no more.'), [
    'We are late now, We have time.',
  ]);
  assert.deepEqual(said('“If it rains,” he said, “we stay,” and left.'), ['If it rains, we stay,']);
});

test('a second speaker between two quotations begins another utterance', () => {
  assert.deepEqual(said('“We are late now,” said Hale, and Lind replied, “We have time.”'), [
    'We are late now,',
    'We have time.',
  ]);
  assert.equal(said('“We are late now.” Lind said: “We have time left.”').length, 2);
});

test('a word that the report keeps its distance from, and a title, are no utterances', () => {
  assert.deepEqual(said('The “plan” was old.'), []);
  assert.deepEqual(said('They sang “The Old Mill at Carrow” there.'), []);
});

test('a quotation that the paragraph leaves open goes on in the next one', () => {
  const [, second] = inventReports([
    '2022-05-11',
    '“We are late,” he said. “It rained.',
    '“And it snowed.”',
  ]).flatMap(findUtterances);
  assert.equal(second?.continues, true);
});

test('who speaks is not looked for far away from the words', () => {
  const far = 'and then it rained '.repeat(100);
  const [utterance] = inventReports(['2022-05-11', `Hale said ${far} “we are all late”`]).flatMap(
    findUtterances,
  );
  const [frame] = utterance?.frames ?? [];
  assert.ok(frame && frame.before.end - frame.before.start <= 500);
});
