import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportSource, sourceWords } from './report-source.ts';

const names = new Map([['gazette', 'The Gazette']]);
const stated = (value: string) => ({ status: 'stated', value, passage: value }) as const;
const unknown = { status: 'unknown', reason: 'It does not say.' } as const;

const source = (writer: string, copier: string, reworded?: string) =>
  reportSource(
    {
      writer: writer === '' ? unknown : stated(writer),
      copier: copier === '' ? unknown : stated(copier),
      ...(reworded === undefined ? {} : { reworded }),
    },
    (id) => names.get(id),
  );
const words = (...given: Parameters<typeof source>) =>
  sourceWords(source(...given), (after, by) => (by ? `${by}, after ${after}` : `after ${after}`));

test('a copy has the words of whoever wrote it, by the publisher’s name', () => {
  assert.equal(words('gazette', 'news-copy'), 'The Gazette');
  assert.equal(words('', 'news-copy'), 'news-copy');
  assert.equal(words('', ''), undefined);
});

test('a reworded report has the words of its copier, and whose it was stands after', () => {
  assert.deepEqual(source('gazette', 'news-copy', 'It says so.'), {
    by: 'news-copy',
    after: 'The Gazette',
    copier: 'news-copy',
  });
  assert.equal(words('gazette', 'news-copy', 'It says so.'), 'news-copy, after The Gazette');
  assert.equal(words('gazette', '', 'It says so.'), 'after The Gazette');
});
