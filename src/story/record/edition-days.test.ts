import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story } from '../story.ts';
import { lastChanged, recordedOn, upToDateOn } from './edition-days.ts';

const edition = (days: { changed?: string; recorded?: string }, ...retrieved: string[]) =>
  ({
    story: days,
    articles: new Map(retrieved.map((day) => [day, { meta: { retrieved: day } }])),
  }) as unknown as Pick<Story, 'story' | 'articles'>;

test('a record is as new as its latest change, in whatever order it stands', () => {
  assert.equal(recordedOn([{ on: '2031-03-01' }, { on: '2031-03-04' }]), '2031-03-04');
  assert.equal(recordedOn([{ on: '2031-03-04' }, { on: '2031-03-01' }]), '2031-03-04');
  assert.equal(recordedOn([]), undefined);
});

test('an edition was last changed as its file or its record says', () => {
  assert.equal(lastChanged(edition({})), undefined);
  assert.equal(lastChanged(edition({ changed: '2031-03-01' })), '2031-03-01');
  const both = { changed: '2031-03-01', recorded: '2031-03-02' };
  assert.equal(lastChanged(edition(both)), '2031-03-02');
});

test('an edition is as new as its newest report, or as its last change', () => {
  assert.equal(upToDateOn(edition({})), undefined);
  assert.equal(upToDateOn(edition({}, '2031-02-05', '2031-02-03')), '2031-02-05');
  assert.equal(upToDateOn(edition({ recorded: '2031-03-01' }, '2031-02-05')), '2031-03-01');
  assert.equal(upToDateOn(edition({ changed: '2031-04-01' }, '2031-02-05')), '2031-04-01');
  assert.equal(upToDateOn(edition({ changed: '2031-01-01' }, '2031-02-05')), '2031-02-05');
});
