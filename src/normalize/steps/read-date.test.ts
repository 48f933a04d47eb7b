import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles, createDraft, type Draft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import type { NormalizeContext } from '../step.ts';
import { readDate } from './read-date.ts';

const LEAD = 'The ferry left the harbor on Friday, and nobody saw it return before dawn.';

const draftOf = (...lines: readonly (readonly [BlockRole, string])[]): Draft => {
  const draft = createDraft(lines.map(([, text]) => text).join('\n'));
  const roles = new Map(lines.map(([role], i) => [`p${i + 1}`, role]));
  return assignRoles(draft, roles);
};

const published = (draft: Draft, span?: NormalizeContext['span']) =>
  readDate(draft, { ...emptyContext, span }).meta.published;

test('a note above or below the report states its day', () => {
  const stated = { status: 'stated', value: '2021-06-04', passage: 'June 4, 2021' };
  const note = ['note', 'Updated June 4, 2021'] as const;
  assert.deepEqual(published(draftOf(note, ['paragraph', LEAD])), stated);
  assert.deepEqual(published(draftOf(['paragraph', LEAD], note)), stated);
});

test('a note inside the report, or one that is a sentence of it, states no day', () => {
  const note = ['note', 'This story was first published on June 4, 2021, in Rome.'] as const;
  const short = ['note', 'Updated June 4, 2021'] as const;
  const draft = draftOf(note, ['paragraph', LEAD], short, note);
  assert.equal(published(draft).status, 'inferred');
});

test('a standfirst and the page’s buttons may stand between headline and date', () => {
  const sentence = 'Nobody saw the ferry leave, and those who waited for it went home.';
  const button = (text: string) => ['furniture', text] as const;
  const draft = draftOf(
    ['title', 'A ferry leaves'],
    ['paragraph', sentence],
    ['note', 'June 4, 2021'],
    ...Array.from({ length: 9 }, (_, i) => button(`Share ${i}`)),
    ['paragraph', LEAD],
    ['paragraph', LEAD],
  );
  assert.equal(published(draft).status, 'stated');
});

test('a long line states no day', () => {
  const note = (length: number) => `Updated June 4, 2021 ${'x'.repeat(length - 21)}`;
  const status = (length: number) =>
    published(draftOf(['note', note(length)], ['paragraph', LEAD])).status;
  assert.equal(status(180), 'stated');
  assert.notEqual(status(181), 'stated');
});

test('a picture’s date of the lead’s weekday dates the report, one of another day does not', () => {
  const other = ['caption', 'The pier on June 3, 2021.'] as const;
  const same = ['caption', 'The ferry on June 4, 2021.'] as const;
  const draft = draftOf(['paragraph', LEAD], other, same, ['paragraph', LEAD]);
  const span = { from: '2021-06-01', to: '2021-06-10' };
  assert.deepEqual(published(draft, span), {
    status: 'inferred',
    value: '2021-06-04',
    reason: 'The lead says “on Friday”, and the file gives “June 4, 2021”, a Friday.',
  });
  assert.equal(published(draft).status, 'unknown', 'a picture may be of any year');
  const later = { from: '2031-06-05', to: '2031-06-05' };
  assert.equal(published(draft, later).status, 'unknown');
});

test('a date of which the report tells, or of a picture from the archive, is not its own', () => {
  const told = 'Not since the storm of June 4, 2021, had the ferry been out alone at night.';
  assert.equal(published(draftOf(['paragraph', LEAD], ['paragraph', told])).status, 'unknown');
  const archive = ['caption', 'FILE – The ferry on June 4, 2021.'] as const;
  assert.equal(
    published(draftOf(['paragraph', LEAD], archive, ['paragraph', LEAD])).status,
    'unknown',
  );
});

test('the day of publication stands before that of a later change', () => {
  const lines = ['Last updated: June 6, 2021', 'Published: June 4, 2021'] as const;
  for (const order of [lines, [...lines].reverse()]) {
    const found = published(
      draftOf(...order.map((text) => ['note', text] as const), ['paragraph', LEAD]),
    );
    assert.equal(found.status === 'stated' && found.value, '2021-06-04');
  }
  const both = 'Updated: June 6, 2021, 9:33 a.m. | Posted: June 4, 2021, 8:20 a.m.';
  const found = published(
    draftOf(['title', 'A ferry returns'], ['note', both], ['paragraph', LEAD]),
  );
  assert.equal(found.status === 'stated' && found.value, '2021-06-04');
});

test('a day that the page labels as something else is not that of publication', () => {
  const lines = ['Retrieved June 6, 2021', 'Member since June 4, 2009'];
  const found = published(
    draftOf(...lines.map((text) => ['note', text] as const), ['paragraph', LEAD]),
  );
  assert.equal(found.status, 'unknown');
});

test('a date below the report counts only with its label', () => {
  const link = ['paragraph', 'A talk with the pilot - June 11th, 2022'] as const;
  assert.equal(published(draftOf(['paragraph', LEAD], link)).status, 'unknown');
  const label = ['note', 'Published on 11 June 2022'] as const;
  assert.equal(published(draftOf(['paragraph', LEAD], label)).status, 'stated');
});

test('a date that is years away from the story is not that of the report', () => {
  const span = { from: '2021-06-01', to: '2021-06-07' };
  const dated = (date: string) => published(draftOf(['note', date], ['paragraph', LEAD]), span);
  assert.equal(dated('June 4, 2020').status, 'stated');
  const far = dated('June 4, 1999');
  assert.equal(far.status === 'unknown' && far.reason.includes('June 4, 1999'), true);
});

test('a day without a year takes the year of the page’s rights, where its weekday fits', () => {
  const of = (line: string) =>
    published(
      draftOf(
        ['title', 'A ferry returns'],
        ['note', line],
        ['paragraph', LEAD],
        ['note', '© 2021 Quay News'],
      ),
    );
  const found = of('Posted Fri, June 4, 6:51 AM');
  assert.equal(found.status === 'inferred' && found.value, '2021-06-04');
  assert.equal(of('Posted Mon, June 4, 6:51 AM').status, 'unknown');
});

test('a dateline states the day that it gives', () => {
  const found = published(draftOf(['paragraph', `ROME, 4 June 2021 (AFP) - ${LEAD}`]));
  assert.deepEqual(found, {
    status: 'stated',
    value: '2021-06-04',
    passage: 'ROME, 4 June 2021 (AFP) -',
  });
});

test('the one day of the story that is the lead’s weekday dates the report', () => {
  const draft = draftOf(['paragraph', LEAD]);
  assert.deepEqual(published(draft, { from: '2021-06-01', to: '2021-06-07' }), {
    status: 'inferred',
    value: '2021-06-04',
    reason:
      'The lead says “on Friday”; of the days that the story is about, 2021-06-04 is a Friday.',
  });
  const unknown = {
    status: 'unknown',
    reason: 'The lead says “on Friday”, and no date in the file says which.',
  };
  assert.deepEqual(published(draft, { from: '2021-06-01', to: '2021-06-20' }), unknown);
  assert.deepEqual(published(draft, { from: '2021-06-01', to: '2021-06-02' }), unknown);
  assert.deepEqual(published(draft), unknown);
});

test('a weekday is sought in the beginning of the first paragraphs, and not in headings', () => {
  const reason =
    'The file has no date of its own, and its lead does not say on which day something happened.';
  const plain = LEAD.replace(' on Friday', '');
  const late = `${`${plain} `.repeat(30)}It left on Friday.`;
  assert.deepEqual(published(draftOf(['paragraph', late])), { status: 'unknown', reason });
  const span = { from: '2021-06-01', to: '2021-06-07' };
  const draft = draftOf(
    ['paragraph', plain],
    ['heading', 'What Came on Sunday'],
    ['paragraph', plain],
    ['paragraph', plain],
    ['paragraph', LEAD],
  );
  const found = published(draft, span);
  assert.equal(found.status === 'inferred' && found.value, '2021-06-04');
});

test('a day that is stated already stands', () => {
  const stated = { status: 'stated', value: '2021-06-01', passage: 'June 1, 2021' } as const;
  const draft = draftOf(['paragraph', LEAD]);
  const dated = { ...draft, meta: { ...draft.meta, published: stated } };
  assert.deepEqual(published(dated), stated);
});

test('neither a line above the report nor its fifth paragraph gives the weekday', () => {
  const plain = ['paragraph', LEAD.replace(' on Friday', '')] as const;
  const draft = draftOf(['paragraph', 'Friday ferries'], plain, plain, plain, plain, [
    'paragraph',
    LEAD,
  ]);
  const found = published(draft, { from: '2021-06-01', to: '2021-06-07' });
  assert.equal(found.status, 'unknown');
});
