import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles, createDraft, type Draft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { readLanguage } from './read-language.ts';

const PROSE =
  'The crew of the ferry had asked for a week of rest, and it was not given to them in time for the storm.';

const draftOf = (...lines: readonly (readonly [BlockRole, string])[]): Draft => {
  const draft = createDraft(lines.map(([, text]) => text).join('\n'));
  const roles = new Map(lines.map(([role], i) => [`p${i + 1}`, role]));
  return assignRoles(draft, roles);
};

const language = (...lines: readonly (readonly [BlockRole, string])[]) =>
  readLanguage(draftOf(...lines), emptyContext).meta.language;
const english = { status: 'inferred', value: ['en'], reason: 'By its most frequent words.' };

test('too little text tells no language', () => {
  assert.deepEqual(language(['paragraph', 'The ferry left.']), {
    status: 'unknown',
    reason: 'Too little text to tell the language.',
  });
});

test('lines that a machine rendered are shown with what they were, each form once', () => {
  assert.deepEqual(
    language(
      ['paragraph', PROSE],
      ['furniture', 'Sequel after announcement'],
      ['furniture', '  Also read:  '],
      ['furniture', 'Sequel after the announcement'],
      ['furniture', 'More on the topic'],
    ),
    {
      status: 'inferred',
      value: ['fr', 'en'],
      reason:
        'The page’s own lines came through translation word for word: ' +
        '“Sequel after announcement” is “la suite après la publicité”; “Also read:” is “Lire aussi”.',
    },
  );
});

test('decoration around such a line does not hide it', () => {
  const found = language(
    ['paragraph', PROSE],
    ['furniture', '« The continuation after advertising »'],
  );
  assert.deepEqual(found.status === 'inferred' && found.value, ['fr', 'en']);
});

test('a weak sign alone, or a sign in the report itself, tells no translation', () => {
  assert.deepEqual(language(['paragraph', PROSE], ['furniture', 'Also read: A pier']), english);
  assert.deepEqual(
    language(['paragraph', PROSE], ['paragraph', 'Sequel after announcement']),
    english,
  );
});

test('a text in another language is no translation into English', () => {
  const french = 'Le port est dans la ville, et les marins ne sont plus sur le quai. ';
  assert.deepEqual(
    language(['paragraph', french.repeat(3)], ['furniture', 'Sequel after announcement']),
    { ...english, value: ['fr'] },
  );
});

test('a line longer than furniture is no sign', () => {
  const shown = (length: number) => {
    const found = language(
      ['paragraph', PROSE],
      ['furniture', 'Sequel after announcement'],
      ['furniture', `To read ${'x'.repeat(length - 8)}`],
    );
    return found.status === 'inferred' && found.reason.includes('À lire');
  };
  assert.ok(shown(300));
  assert.ok(!shown(301));
});
