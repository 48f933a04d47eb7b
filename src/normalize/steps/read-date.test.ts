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

test('a note of more than 120 characters states no day', () => {
  const note = (length: number) => `Updated June 4, 2021 ${'x'.repeat(length - 21)}`;
  const status = (length: number) =>
    published(draftOf(['note', note(length)], ['paragraph', LEAD])).status;
  assert.equal(status(120), 'stated');
  assert.equal(status(121), 'inferred');
});

test('a full date of the lead’s weekday dates the report, one of another day does not', () => {
  const other = 'The storm of June 3, 2021, and the storm of June 4, 2021, were the worst.';
  assert.deepEqual(published(draftOf(['paragraph', LEAD], ['paragraph', other])), {
    status: 'inferred',
    value: '2021-06-04',
    reason: 'The lead says “on Friday”, and the file gives “June 4, 2021”, a Friday.',
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
  const reason = 'The file has no date of its own and its lead names no day.';
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
  const draft = draftOf(['note', 'Updated June 4, 2021'], ['paragraph', LEAD]);
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
