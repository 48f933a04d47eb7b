import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAlone } from '../../scripts/draft/read-alone.ts';
import { restoredText } from '../../src/article/article-body.ts';
import { draftStory } from '../../src/draft/draft-story.ts';
import type { DraftedEntry } from '../../src/draft/drafted.ts';
import { findPassages, indexReport } from '../../src/story/evidence/find-passage.ts';
import { knownValue } from '../../src/story/known-value.ts';

const GOLD = join('gold', 'drafts');
const folders = [
  ...readdirSync(GOLD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(GOLD, name)),
  join('test', 'story-two', 'content'),
  'content',
];

interface Cited {
  readonly report: string;
  readonly quote: string;
}

const wordsOf = (text: unknown): readonly string[] =>
  String(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether some words stand in a passage in their order. */
function stands(text: unknown, passage: string): boolean {
  const words = wordsOf(passage);
  let at = 0;
  return wordsOf(text).every((word) => {
    const found = words.indexOf(word, at);
    at = found + 1;
    return found >= 0;
  });
}

const citedBy = (data: Readonly<Record<string, unknown>>): Cited[] =>
  [data['evidence'], data['versions'], data['answers']].flatMap((list) => (list ?? []) as Cited[]);

for (const folder of folders) {
  const articles = await readAlone(folder);
  const { head, entries } = draftStory(articles);
  const indexes = new Map(
    articles.map(({ data, blocks }) => [data.slug, indexReport(data.slug, blocks)]),
  );
  const texts = articles.flatMap(({ data, blocks }) => [
    knownValue<string>(data.title) ?? '',
    ...blocks.map(restoredText),
  ]);
  const of = (collection: DraftedEntry['collection']) =>
    entries.filter((entry) => entry.collection === collection).map(({ data }) => data);
  const keyPoints = head['keyPoints'] as { text: string; evidence: Cited[] }[];

  test(`${folder}: what an event, an agreement and a key point say stands in one of their passages, in its order`, () => {
    const told = [
      ...of('events').flatMap((data) => [
        [data['title'], citedBy(data)] as const,
        [data['summary'], citedBy(data)] as const,
      ]),
      ...of('agreements').map((data) => [data['statement'], citedBy(data)] as const),
      ...keyPoints.map(({ text, evidence }) => [text, evidence] as const),
    ];
    for (const [text, cited] of told)
      assert.ok(
        cited.some(({ quote }) => stands(text, quote)),
        String(text),
      );
  });

  test(`${folder}: every statement has a passage, and it stands in its report`, () => {
    for (const { collection, data } of entries) {
      const cited = citedBy(data);
      if (collection !== 'people' && collection !== 'places') assert.ok(cited.length > 0);
      for (const { report, quote } of cited) {
        const index = indexes.get(report);
        assert.ok(index && findPassages(index, quote).length > 0, quote);
      }
    }
  });

  test(`${folder}: titles, names, roles and quotations are words of one paragraph or headline`, () => {
    const told = [
      head['title'],
      head['standfirst'],
      ...of('quotes').flatMap((data) => [data['title'], data['channel'], data['occasion']]),
      ...of('quotes').map(({ source }) => (source === 'Speaker not named' ? '' : source)),
      ...of('people').flatMap((data) => [data['name'], data['role']]),
      ...of('questions').map(({ question }) => /^(.*): “/.exec(String(question))?.[1] ?? ''),
      ...of('questions').flatMap(({ answers }) =>
        (answers as { says: string }[]).map(({ says }) => says),
      ),
    ];
    for (const text of told)
      assert.ok(
        texts.some((paragraph) => stands(text, paragraph)),
        String(text),
      );
  });

  test(`${folder}: an answer stands in its passage`, () => {
    for (const { answers } of of('questions'))
      for (const { says, quote } of answers as (Cited & { says: string })[])
        assert.ok(wordsOf(says).length > 0 && stands(says, quote), says);
  });
}
