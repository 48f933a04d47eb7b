import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportSource } from '../story/report-source.ts';
import { doneWords, whoWords } from './door-words.ts';
import { en } from './en.ts';

const NOBODY: ReportSource = { by: undefined, after: undefined, copier: undefined };

test('it says who wrote a report and who copied it, or that it is not known', () => {
  const who = (source: Partial<ReportSource>) =>
    whoWords({ reworded: undefined }, { ...NOBODY, ...source }, en);
  assert.equal(who({}), 'Who wrote and who copied it is not known.');
  assert.equal(who({ by: 'Post' }), 'Written by Post; who copied it is not known.');
  assert.equal(who({ copier: 'Page' }), 'Copied by Page; who wrote it is not known.');
  assert.equal(who({ by: 'Post', copier: 'Page' }), 'Written by Post, copied by Page.');
});

test('a copier who told it in other words is named with whom it is after', () => {
  const source = { by: 'Page', after: 'Post', copier: 'Page' };
  assert.equal(
    whoWords({ reworded: 'Other quotations.' }, source, en),
    'Told in other words by Page, after a report by Post.',
  );
});

const report = {
  spin: { ratePer100Words: 0, spun: false, sparesQuotations: false, sparesCapitals: false },
  language: { status: 'unknown', reason: 'Too short.' },
  edits: {},
} as const;

test('it says what was done before the scrape, what here, and what stays in doubt', () => {
  const spun = { ...report, spin: { ...report.spin, spun: true }, edits: { habit: 3 } };
  assert.equal(
    doneWords(spun, 1, en),
    'Software had swapped words in it for others. Restored here with <changes>3 changes</changes>, each with its reason. <doubts>1 passage</doubts> stays in doubt.',
  );
});

test('what was only tidied is not said to be restored', () => {
  assert.equal(
    doneWords({ ...report, edits: { strip: 4, typography: 1 } }, 0, en),
    'It was copied as it stood, as far as we can see. No word was changed here; <changes>5 changes</changes> took away menus and adverts or mended signs.',
  );
});

test('a clean copy says so, and nothing of doubts', () => {
  assert.equal(
    doneWords(report, 0, en),
    'It was copied as it stood, as far as we can see. Nothing was changed here.',
  );
});

test('that a copier told it in other words is left to who wrote it', () => {
  assert.equal(
    doneWords({ ...report, reworded: 'Other quotations.' }, 0, en),
    'Nothing was changed here.',
  );
});

test('each damage that the door has words for is said of some report', () => {
  const reason = 'By its words.';
  const said = [
    report,
    { ...report, spin: { ...report.spin, spun: true } },
    { ...report, language: { status: 'inferred' as const, value: ['fr', 'en'], reason } },
    { ...report, cut: reason },
    { ...report, unjudged: reason },
    { ...report, reworded: reason },
  ].map((meta) => doneWords(meta, 0, en).toLowerCase());
  for (const words of Object.values(en.reading.door.damage)) {
    assert.ok(
      said.some((sentence) => sentence.includes(words.toLowerCase())),
      words,
    );
  }
});
