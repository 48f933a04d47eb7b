import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageLabel } from './page-labels.ts';

test('a label of the page stands alone, or before a colon, a day, a count or what it asks for', () => {
  for (const line of [
    'Share',
    'Share this article',
    'Share on Facebook',
    'Comments',
    'Comments 12',
    'Comments are closed',
    'Tags: ferry, harbor',
    'Photos: Ann Lee',
    'Published June 4, 2021',
    'Posted on Monday',
    'Updated: noon',
    'Copyright © 2021',
    'Advertisement',
  ])
    assert.ok(isPageLabel(line), line);
});

test('a headline may begin with the same word', () => {
  for (const line of [
    'Share prices fall as the ferry waits',
    'Comment is free, but ferries cost',
    'Posted workers must be paid, court says',
    'Published authors meet on Corran',
    'Updated ferry plan goes to council',
    'Copyright law hits the ferry band',
    'Advertisement rules for ferries tighten',
    'Photos: the day the ferry came back to the quay',
    'Tag day brings out the whole town',
  ])
    assert.ok(!isPageLabel(line), line);
});
