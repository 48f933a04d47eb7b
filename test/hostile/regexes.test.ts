import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type FoundRegex, findRegexes } from './find-regexes.ts';
import { type RegexParts, recordMadeRegexes } from './made-regexes.ts';

// The checker's build without a native part or Java: the same verdict everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Those that the checker found safe before: it needs minutes for all of them. `UPDATE=1` writes the list. */
const LIST = join(import.meta.dirname, 'regexes-found-safe.txt');
const CHECK_MS = 30_000;

/** Those that take longer than their text is long, and why that does no harm. */
const BOUNDED: readonly { readonly file: string; readonly source: RegExp; readonly why: string }[] =
  [
    {
      file: 'src/normalize/facts/byline.ts',
      source: /./,
      why: 'A byline is at most 120 characters long.',
    },
    {
      file: 'src/normalize/facts/byline-names.ts',
      source: /./,
      why: 'A byline is at most 120 characters long.',
    },
    {
      file: 'src/features/share/cite/byline-names.ts',
      source: /<first>/,
      why: 'A byline comes from a line of at most 300 characters, or from a tag of at most 1,000.',
    },
    {
      file: 'src/normalize/facts/person-names.ts',
      source: /./,
      why: 'Names come from lines of at most 300 characters.',
    },
    {
      file: 'src/normalize/facts/dateline.ts',
      source: /./,
      why: 'It looks at the first 130 characters of a paragraph.',
    },
    {
      file: 'src/normalize/facts/could-be-headline.ts',
      source: /./,
      why: 'A headline is at most 300 characters long.',
    },
    {
      file: 'src/normalize/facts/publication-date.ts',
      source: /./,
      why: 'It looks at 360 characters of a line at most.',
    },
    {
      file: 'src/normalize/facts/site-evidence.ts',
      source: /./,
      why: 'It looks at the first 2,000 characters of a line, mostly at lines of 300.',
    },
    {
      file: 'src/normalize/facts/rights-holder.ts',
      source: /./,
      why: 'It looks at lines of at most 300 characters.',
    },
    {
      file: 'src/normalize/facts/title-tail.ts',
      source: /./,
      why: 'A headline is at most 300 characters long.',
    },
    {
      file: 'src/normalize/steps/mark-pictures.ts',
      source: /photo/,
      why: 'A caption is at most 400 characters long.',
    },
    {
      file: 'src/normalize/steps/strip-repetition.ts',
      source: /read more/,
      why: 'A summary is at most 600 characters long.',
    },
    {
      file: 'src/story/find-dates.ts',
      source: /since/,
      why: 'It looks at 160 characters around a day.',
    },
    {
      file: 'src/normalize/steps/strip-post-meta.ts',
      source: /^\(\?<=\[\\p\{Ll\}\\d/,
      why: 'It looks at 600 characters of one line, and at 30 of them at a time.',
    },
    {
      file: 'src/features/search/tokenize.ts',
      source: /sc=Han/,
      why: 'The checker cannot read the flag v. Each alternative begins with characters of its own.',
    },
  ];

/** The only places that make regular expressions of strings: of the project's own lists, or of words that are escaped. */
const MAKERS = new Set([
  'scripts/coverage/weigh-unrun.ts',
  'src/content-folder/find-stray-files.ts',
  'src/features/share/cite/take-entry.ts',
  'src/normalize/furniture/advertising.ts',
  'src/normalize/furniture/plain-label.ts',
  'src/normalize/facts/dates.ts',
  'src/normalize/facts/paper-words.ts',
  'src/normalize/facts/site-frames.ts',
  'src/normalize/steps/restore-names.ts',
  'src/story/evidence/find-words.ts',
  'src/story/evidence/fold-text.ts',
  'src/story/find-dates.ts',
  'src/story/notices/near-names.ts',
]);

const nameOf = ({ source, flags }: RegexParts) => `/${source}/${flags.replace(/[dgy]/g, '')}`;

const { literals, made } = findRegexes();
const recorded = await recordMadeRegexes(async () => {
  const { passThrough } = await import('./whole-pipeline.ts');
  passThrough('LONDON, June 4, 2021 — Mr. Ann Other decided to go to the harbour.\n\nIt rained.');
});
const isBounded = ({ file, source }: FoundRegex) =>
  BOUNDED.some((one) => one.file === file && one.source.test(source));
const all = new Map(
  [...literals.filter((found) => !isBounded(found)), ...recorded].map((one) => [nameOf(one), one]),
);
const known = new Set(readFileSync(LIST, 'utf8').split('\n'));

test('every exception is still needed', () => {
  const needed = BOUNDED.filter(({ file, source }) =>
    literals.some((found) => found.file === file && source.test(found.source)),
  );
  assert.deepEqual(needed, BOUNDED);
});

test('every regular expression is found', () => {
  assert.ok(literals.length > 200);
  assert.ok(recorded.length > 3);
  assert.deepEqual(new Set(made.map(({ file }) => file)), MAKERS);
});

for (const [name, { source, flags }] of all) {
  if (known.has(name)) continue;
  test(`${name} takes time in proportion to its text`, () => {
    // The checker does not know the flag v; what it adds takes no more time than u.
    const { status, ...more } = checkSync(source, flags.replace('v', 'u'), { timeout: CHECK_MS });
    assert.equal(status, 'safe', JSON.stringify(more).slice(0, 400));
    known.add(name);
  });
}

test('the list of safe ones holds those that are there, and no others', () => {
  const kept = [...known].filter((name) => all.has(name)).sort();
  if (process.env.UPDATE) writeFileSync(LIST, `${kept.join('\n')}\n`);
  const stale = readFileSync(LIST, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && !all.has(name));
  assert.deepEqual(stale, [], 'UPDATE=1 writes the list anew');
});
