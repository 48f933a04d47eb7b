import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amend, assignRoles, createDraft, readingOf } from '../../draft.ts';
import { editBy } from '../../rules.ts';
import { textBlocksOf } from './text-blocks.ts';

test('blocks of the article are told as they read, in places of the reading', () => {
  const raw = 'Menu\nThe feryboat left.\nNobody came.';
  const draft = assignRoles(createDraft(raw), new Map([['p1', 'furniture']]));
  const at = raw.indexOf('feryboat');
  const edit = editBy('restore-person-name', { start: at, end: at + 8 }, 'ferry');
  const mended = amend(draft, readingOf(draft), [edit]);
  assert.deepEqual(textBlocksOf(mended, readingOf(mended)), [
    { id: 'p2', start: 5, end: 20, text: 'The ferry left.' },
    { id: 'p3', start: 21, end: 33, text: 'Nobody came.' },
  ]);
});

test('a block of which only spaces are left is none', () => {
  const draft = createDraft('Share \nNobody came.');
  const edit = editBy('strip-menus', { start: 0, end: 5 }, '');
  const stripped = amend(draft, readingOf(draft), [edit]);
  assert.deepEqual(
    textBlocksOf(stripped, readingOf(stripped)).map(({ id }) => id),
    ['p2'],
  );
});
