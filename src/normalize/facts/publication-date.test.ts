import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../draft.ts';
import { pageLinesOf } from '../lines.ts';
import { zonesOf } from './page-zones.ts';
import { statedDate } from './publication-date.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
const DATELINE = `ROME, May 4, 2021 (AP) — ${PROSE}`;

/** What the page of these lines states: the day, and the words that say so. */
function stated(...given: string[]): string | undefined {
  const lines = pageLinesOf(createDraft(given.join('\n')));
  const date = statedDate(lines, zonesOf(lines));
  return date?.status === 'stated' ? `${date.value} ${date.passage}` : undefined;
}

test('a day with its label is surer than a dateline, and a dateline than a day alone', () => {
  const from = (line: string) => stated('A ferry returns', line, DATELINE, PROSE);
  assert.equal(from('Published: June 4, 2021'), '2021-06-04 June 4, 2021');
  assert.equal(from('June 4, 2021'), '2021-05-04 ROME, May 4, 2021 (AP) —');
  assert.equal(from('Harbor'), '2021-05-04 ROME, May 4, 2021 (AP) —');
  assert.equal(stated('A ferry returns', 'June 4, 2021', PROSE), '2021-06-04 June 4, 2021');
});

test('a sentence below the report dates it by a label, and not by a day that it only names', () => {
  const below = (sentence: string) =>
    stated('A ferry returns', PROSE, PROSE, 'Radio', 'Shop', 'Travel', 'Jobs', sentence);
  assert.match(
    below('This report was first published on June 4, 2021, by the harbor.') ?? '',
    /^2021-06-04 /,
  );
  assert.equal(below('The bridge was shut for a week on June 4, 2021, at noon.'), undefined);
});

test('a day under another line below the report is not its own', () => {
  const page = ['A ferry returns', PROSE, PROSE];
  assert.equal(stated(...page, 'Weather', 'Posted March 4, 2017'), undefined);
  assert.equal(stated(...page, 'Old pier closes', 'Published: March 4, 2017'), undefined);
  assert.equal(stated(...page, 'Posted March 4, 2017'), '2017-03-04 March 4, 2017');
});

test('a day in a sentence above the report is that of what it tells', () => {
  const page = (line: string) => stated('A ferry returns', line, PROSE, PROSE);
  assert.equal(page('Concert on the quay, June 4, 2031'), undefined);
  assert.equal(page('Published by Mira Hall. The ferry sank on May 3, 1999'), undefined);
  assert.equal(page('A strike stopped it on May 3, 1999'), undefined);
});
