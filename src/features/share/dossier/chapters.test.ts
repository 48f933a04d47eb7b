import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../../../story/story.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { writeHtml } from '../write-html.ts';
import { dossierChapters } from './chapters.ts';

const story = inventedStory();

/** The chapters of a dossier as `id: title`, each with its lines. */
const chaptersOf = (whole: Story) =>
  Object.fromEntries(
    dossierChapters(whole, at, '').map(({ id, title, elements }) => [
      `${id}: ${title}`,
      elements.map((element) => writeHtml([element])),
    ]),
  );

const cite = (number: number) =>
  `<sup><a href="#n${number}" aria-label="Note ${number}">${number}</a></sup>`;
const note = (number: number, words: string, report: string) => {
  const address = `https://news.example/fair/articles/${report}/#p1`;
  return `<li id="n${number}">${words} <a href="${address}">${address}</a></li>`;
};
const credit = (label: string, date: string, address: string) =>
  `<p class="credit">${label} · ${date} · Copied as it stands, as far as we can see · nothing changed · <a href="${address}">${address}</a></p>`;

test('every statement leads to a numbered note with the passage and its address', () => {
  assert.deepEqual(chaptersOf(story), {
    'summary: What happened': ['<p>A fair was held.</p>', `<ul><li>It opened.${cite(1)}</li></ul>`],
    'events: Timeline': [
      '<h3>Day one, Saturday, May 1, 2021</h3>',
      `<ul><li><b>May 1, 2021, morning: The fair opens.</b> It opened.${cite(2)}</li></ul>`,
      '<h3>Day two, Sunday, May 2, 2021</h3>',
      `<ul><li><b>May 2, 2021: The fair closes.</b> It closed.${cite(3)}</li></ul>`,
    ],
    'differences: Where the reports differ': [
      '<h3>What did she call it?</h3>',
      `<ul><li>to remember${cite(4)}</li><li>fine${cite(5)}</li></ul>`,
      '<p><i>Open: </i>Both may be right.</p>',
    ],
    'agreements: What the reports agree on': [
      `<ul><li>There was a fair.${cite(1)}${cite(6)}</li></ul>`,
    ],
    'quotations: Who said what': [
      '<h3>A fair to remember</h3>',
      '<p>Ida Quill, At the opening</p>',
      `<ul><li>“A fair to remember” (verbatim)${cite(4)}</li></ul>`,
    ],
    'reports: The reports, restored': [
      '<h3>Courier</h3>',
      credit('Courier', 'May 1, 2021', 'https://news.example/fair/articles/day-one/'),
      '<p>On Saturday Mayor Quill opened the fair in the harbour. “A fair to remember,” she said.</p>',
      '<h3>The end</h3>',
      credit('The Gazette', 'May 2, 2021', 'https://news.example/fair/articles/day-two/'),
      '<p>The fair closed on Sunday. Mayor Quill called it “a fine old fair”.</p>',
      '<p>Bread was dear.</p>',
    ],
    'notes: Notes': [
      `<ol class="notes">${[
        note(1, 'Courier, ¶1: “opened the fair”', 'day-one'),
        note(2, 'Courier, ¶1: “Mayor Quill opened the fair” (restored)', 'day-one'),
        note(3, 'The Gazette, ¶1: “The fair closed on Sunday”', 'day-two'),
        note(4, 'Courier, ¶1: “A fair to remember”', 'day-one'),
        note(5, 'The Gazette, ¶1: “a fine old fair”', 'day-two'),
        note(6, 'The Gazette, ¶1: “The fair closed”', 'day-two'),
      ].join('')}</ol>`,
    ],
  });
});

test('what was before the story’s days stands under a heading without a date', () => {
  const opening = entryOf(story.events, 'opening');
  const before = { ...opening, when: { from: '1979', circa: false } };
  const phases = [{ phase: 'before' as const, events: [before] }];
  assert.deepEqual(chaptersOf({ ...story, phases })['events: Timeline'], [
    '<h3>Background</h3>',
    `<ul><li><b>1979: The fair opens.</b> It opened.${cite(2)}</li></ul>`,
  ]);
});

test('a chapter that would be empty is left out', () => {
  const none = new Map();
  const bare = {
    ...story,
    story: { ...story.story, keyPoints: [] },
    phases: [],
    questions: none,
    agreements: none,
    quotes: none,
  };
  assert.deepEqual(Object.keys(chaptersOf(bare)), [
    'summary: What happened',
    'reports: The reports, restored',
  ]);
});
