import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftedEntry } from '../../src/draft/drafted.ts';
import { soundDrafts } from './sound-drafts.ts';

const head = {
  title: 'The fair',
  shortTitle: 'Fair',
  standfirst: 'A fair was held.',
  span: { from: '2021-05-01', to: '2021-05-02' },
  timeZone: 'UTC',
  clocks: [{ label: 'UTC', zone: 'UTC' }],
  keyPoints: [],
};
const person = (data: DraftedEntry['data']): DraftedEntry => ({
  collection: 'people',
  id: 'ida',
  data,
  by: { rule: 'dateline' },
});
const ida = { name: 'Ida Quill', shortName: 'Quill', sortName: 'Quill, Ida', role: 'mayor' };

test('a field that says nothing is left out, and an entry that its schema does not take', () => {
  const entries = [person(ida), person({ ...ida, role: '' }), person({ name: 'Ida' })];
  const { role: _, ...rest } = ida;
  assert.deepEqual(
    soundDrafts({ head, entries }).entries.map(({ data }) => data),
    [ida, rest],
  );
});

test('a story without a summary is summed up by its title; one without a title is not drafted', () => {
  const sound = soundDrafts({ head: { ...head, standfirst: '' }, entries: [] });
  assert.equal(sound.head['standfirst'], 'The fair');
  assert.throws(
    () => soundDrafts({ head: { ...head, title: '' }, entries: [] }),
    /do not say what the story is called.*npm run new -- story/,
  );
});
