import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles, createDraft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { readPublishers } from './read-publishers.ts';

const writerOf = (note: string) => {
  const { writer } = readPublishers(
    assignRoles(createDraft(note), new Map([['p1', 'note']])),
    emptyContext,
  ).meta;
  return writer.status === 'stated' ? writer.value : undefined;
};

test('a paper’s name is given without what follows it', () => {
  const opening = 'This article was originally published by the';
  assert.equal(writerOf(`${opening} Harbour Gazette (London)`), 'Harbour Gazette');
  assert.equal(writerOf(`${opening} St. Elmo Post.`), 'St. Elmo Post');
});

test('a note of more than 400 characters names no writer', () => {
  const note = (length: number) =>
    'This story first appeared in Harbour Gazette, '.padEnd(length, 'x');
  assert.equal(writerOf(note(400)), 'Harbour Gazette');
  assert.equal(writerOf(note(401)), undefined);
});
