import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf } from './invented-data.ts';

test('an event has when it was, how long, who was there, and the passages that tell it', () => {
  assert.deepEqual(itemOf('timeline', 'opening'), {
    id: 'opening',
    url: 'https://news.example/fair/timeline/opening/',
    title: 'The fair opens',
    summary: 'It opened.',
    when: { from: '2021-05-01', part: 'morning', circa: false },
    datetime: '2021-05-01',
    lasted: [
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: 'The fair closed on Sunday',
        restored: false,
        doubted: false,
        length: 'P1D',
        to: 'P2D',
      },
    ],
    kind: 'ceremony',
    place: 'harbour',
    people: [{ id: 'ida-quill', url: 'https://news.example/fair/people/ida-quill/' }],
    passages: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'Mayor Quill opened the fair in the harbour',
        restored: true,
        doubted: true,
        doubts: [{ is: 'harbour', start: 35, reason: 'It may be the haven.' }],
        knew: 'past',
      },
    ],
    differences: [{ id: 'which-fair', url: 'https://news.example/fair/differences/which-fair/' }],
    quotes: [{ id: 'to-remember', url: 'https://news.example/fair/quotes/to-remember/' }],
  });
});

test('an event of which nothing else is known has no more', () => {
  assert.deepEqual(itemOf('timeline', 'closing'), {
    id: 'closing',
    url: 'https://news.example/fair/timeline/closing/',
    title: 'The fair closes',
    summary: 'It closed.',
    when: { from: '2021-05-02', circa: false },
    datetime: '2021-05-02',
    kind: 'ceremony',
    people: [],
    passages: [
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: 'The fair closed on Sunday',
        restored: false,
        doubted: false,
        knew: 'past',
      },
    ],
    differences: [],
    quotes: [],
  });
});

test('a difference has what each report says and the verdict', () => {
  assert.deepEqual(itemOf('differences', 'which-fair'), {
    id: 'which-fair',
    url: 'https://news.example/fair/differences/which-fair/',
    question: 'What did she call it?',
    kind: 'quotation-wording',
    answers: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'A fair to remember',
        restored: false,
        doubted: false,
        says: 'to remember',
      },
      {
        report: 'day-two',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-two/#p1',
        text: '“a fine old fair”',
        restored: false,
        doubted: false,
        says: 'fine',
      },
    ],
    verdict: { status: 'open', text: 'Both may be right.' },
    events: [{ id: 'opening', url: 'https://news.example/fair/timeline/opening/' }],
    people: [{ id: 'ida-quill', url: 'https://news.example/fair/people/ida-quill/' }],
  });
});

test('a quotation has who said it, where, and its versions', () => {
  assert.deepEqual(itemOf('quotes', 'to-remember'), {
    id: 'to-remember',
    url: 'https://news.example/fair/quotes/to-remember/',
    title: 'A fair to remember',
    speaker: 'ida-quill',
    source: 'Ida Quill',
    occasion: 'At the opening',
    channel: 'in person',
    event: 'opening',
    versions: [
      {
        report: 'day-one',
        block: 'p1',
        url: 'https://news.example/fair/articles/day-one/#p1',
        text: 'A fair to remember',
        restored: false,
        doubted: false,
        status: 'verbatim',
        note: 'As she said it.',
      },
    ],
  });
});

test('a person has every form of the name that the reports have, and how often', () => {
  assert.deepEqual(itemOf('people', 'ida-quill'), {
    name: 'Ida Quill',
    shortName: 'Quill',
    sortName: 'Quill, Ida',
    role: 'Mayor',
    aliases: ['Mayor Quill'],
    misspellings: [{ text: 'Quell', reason: 'A slip.', requires: [] }],
    id: 'ida-quill',
    url: 'https://news.example/fair/people/ida-quill/',
    events: [{ id: 'opening', url: 'https://news.example/fair/timeline/opening/' }],
    quotes: [{ id: 'to-remember', url: 'https://news.example/fair/quotes/to-remember/' }],
    differences: [{ id: 'which-fair', url: 'https://news.example/fair/differences/which-fair/' }],
    forms: [{ text: 'Mayor Quill', count: 2 }],
  });
});
