import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPastWeekday } from './lead-weekday.ts';

test('a day on which something was is found, with the word before it', () => {
  for (const [text, passage] of [
    ['The boat came back on Monday with forty people.', 'on Monday'],
    ['On Tuesday the boat came back with forty people.', 'On Tuesday'],
    ['Officials said Wednesday that the boat will leave soon.', 'Wednesday'],
    ['The mayor, who arrived late on Friday, will speak.', 'on Friday'],
    ['Rain fell. The crew left the harbor on Sunday.', 'on Sunday'],
  ] as const) {
    assert.equal(findPastWeekday(text)?.passage, passage, text);
  }
});

test('a day to come, of another week or in a name is none', () => {
  for (const text of [
    'The council will vote on Monday on the price.',
    'The council meets on Monday to talk about the price.',
    'The boat is due back on Tuesday.',
    'Sailors, who are to leave on Wednesday, wait.',
    'The council decided to meet on Thursday.',
    'Tickets sold better than on Black Friday.',
    'The town rested over Easter Monday.',
    'The crew waited until Friday.',
    'It was Monday’s last boat.',
    'Nobody left last Friday.',
    'The Sunday Gazette said so.',
  ])
    assert.equal(findPastWeekday(text), undefined, text);
});
