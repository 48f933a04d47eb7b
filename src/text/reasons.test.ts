import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { WIDGET_LINES } from '../normalize/furniture/widgets.ts';
import { FURNITURE_SIGNS } from '../normalize/html/furniture-signs.ts';
import { coreRules } from '../normalize/rules.ts';
import { TRANSLATED_QUOTATION } from '../normalize/steps/apply-corrections.ts';
import { inventArticle, plainBlock } from '../story/invented-story.ts';
import { CATALOGUES } from './interface.ts';
import { REASONS, sayReasons } from './reasons.ts';

/** What rules say in their own files: `reason: 'A word.'`, its varying parts as `{}`. */
const WRITTEN = /\breason(?:: ?| = )(?:\n\s*)?(?:[\w. ]+\n?\s*\? ?)?(['`])(\p{Lu}[^'`]{7,})\1/gu;

const bare = (sentence: string) => sentence.replace(/\$?\{[^{}]*\}/g, '{}');

const inFiles = globSync('src/normalize/{facts,html,steps,furniture}/*.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(WRITTEN)].map(([, , said = '']) => said),
  );

const all = new Set(
  [
    ...Object.values(coreRules).map(({ reason }) => reason),
    ...WIDGET_LINES.map(({ reason }) => reason),
    ...FURNITURE_SIGNS.map(({ reason }) => reason),
    TRANSLATED_QUOTATION,
    ...inFiles,
  ]
    .map(bare)
    // What ends in a sentence more is there with and without it.
    .filter((one) => !one.endsWith('.{}')),
);

test('every language but English has words for each reason that rules give', () => {
  assert.ok(inFiles.length > 20, String(inFiles.length));
  assert.deepEqual(
    Object.keys(REASONS),
    Object.keys(CATALOGUES)
      .filter((one) => one !== 'en')
      .sort(),
  );
  for (const [language, { sentences }] of Object.entries(REASONS)) {
    const known = new Set(Object.keys(sentences).map(bare));
    const missing = [...all].filter((one) => !known.has(one));
    assert.deepEqual(missing, [], `src/text/${language}/reasons.ts`);
  }
});

test('all languages have the same reasons, and no hole that English does not have', () => {
  const [first, ...others] = Object.values(REASONS);
  for (const { sentences } of others)
    assert.deepEqual(Object.keys(sentences), Object.keys(first?.sentences ?? {}));
  for (const { sentences } of Object.values(REASONS)) {
    for (const [english, words] of Object.entries(sentences)) {
      for (const [hole] of words.matchAll(/\{\d\}/g)) assert.ok(english.includes(hole), words);
    }
  }
});

const change = {
  was: 'go to',
  kind: 'habit',
  rule: 'a',
  reason: '“go to” is no noun.',
  grade: 'certain',
} as const;
const article = inventArticle('pier', {}, [
  {
    ...plainBlock('p1', ''),
    spans: [
      { text: 'visit', change },
      { text: 'a', doubt: 'Says Ida Quill.' },
    ],
  },
]);
const entry = {
  ...article,
  data: {
    ...article.data,
    title: { status: 'unknown', reason: 'The file does not say.' },
    published: {
      status: 'unknown',
      reason: 'The lead says “on Monday”, and no date in the file says which.',
    },
  },
} as const;

test('a report’s reasons are said in the language of the story', () => {
  const { data, blocks } = sayReasons(entry, 'ar-EG');
  assert.deepEqual(data.title, { status: 'unknown', reason: 'لا يذكر الملف ذلك.' });
  assert.deepEqual(data.published, {
    status: 'unknown',
    reason: 'يقول المطلع «on Monday»، ولا تاريخ في الملف يبيّن أي يوم هو.',
  });
  const [first, second] = blocks[0]?.spans ?? [];
  assert.equal(first?.change?.reason, REASONS['ar']?.habit);
  assert.equal(second?.doubt, 'Says Ida Quill.');
});

test('in English, and where the interface has no other language, they stand as they are', () => {
  assert.equal(sayReasons(entry, 'en-GB'), entry);
  assert.equal(sayReasons(entry, 'mi'), entry);
});
