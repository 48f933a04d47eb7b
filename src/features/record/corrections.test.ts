import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCorrections } from './corrections.ts';

const change = {
  on: '2022-01-01',
  kind: 'corrected' as const,
  at: ['/articles/a/'],
  what: 'It was so.',
  why: 'Seen.',
};
const report = { '@type': 'NewsArticle', '@id': 'a', correction: '#changes' } as const;
const crumbs = { '@type': 'BreadcrumbList' } as const;

test('a work says when it was last changed, and how, beside the corrections that it has, whatever was before', () => {
  assert.deepEqual(withCorrections([crumbs, report], [change, { ...change, on: '2021-01-01' }]), [
    crumbs,
    {
      ...report,
      dateModified: '2022-01-01',
      correction: [
        '#changes',
        { '@type': 'CorrectionComment', datePublished: '2022-01-01', text: 'It was so. Seen.' },
      ],
    },
  ]);
});

test('without changes, and where no work is, things stay', () => {
  const things = [report];
  assert.equal(withCorrections(things, []), things);
  const none = [crumbs];
  assert.equal(withCorrections(none, [change]), none);
});
