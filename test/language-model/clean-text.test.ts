import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseGoldSet } from '../../src/features/restoration-report/gold-set.ts';
import { tokenize } from '../../src/normalize/language/tokens.ts';
import { normalizeFully } from './context.ts';

/** Short articles of many registers, written for this test: a line `# title`, then the text. */
const FOLDER = 'test/language-model/clean';
const MOST_CHANGED_PER_100 = 2;

const articles = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .split(/^# /mu)
    .filter((article) => article.trim() !== '')
    .map((article) => {
      const [title = '', ...body] = article.trim().split('\n');
      return { title, body: body.join('\n') };
    }),
);

const sentencesOf = (text: string): string[] =>
  [...Map.groupBy(tokenize(text), ({ sentence }) => sentence).values()].map((tokens) =>
    text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );

test('there are a hundred articles and a thousand sentences', () => {
  assert.ok(articles.length >= 100);
  assert.ok(articles.flatMap(({ body }) => sentencesOf(body)).length >= 1000);
});

test('a clean article is not called reworded, and nothing in it is changed or doubted', () => {
  for (const { title, body } of articles) {
    const raw = `${title}\n\n${body}\n`;
    const { text, spin, flags } = normalizeFully(raw);
    assert.deepEqual({ text, spun: spin.spun, flags }, { text: raw, spun: false, flags: [] });
  }
});

test('of clean sentences inside a spun text at most two in a hundred are changed', () => {
  const spun = ['spun-1', 'spun-3', 'spun-5', 'spun-6'].flatMap((name) =>
    parseGoldSet(readFileSync(`gold/${name}.txt`, 'utf8')),
  );
  let host = 0;
  let all = 0;
  const changed: string[] = [];
  for (const { body } of articles) {
    let text = '';
    const places = sentencesOf(body).map((sentence) => {
      text += `${spun[host++ % spun.length]?.text} `;
      const start = text.length;
      text += `${sentence}\n`;
      return { start, end: start + sentence.length };
    });
    const edits = normalizeFully(text).edits.filter(({ kind }) => kind === 'habit');
    all += places.length;
    for (const { start, end } of places) {
      const edit = edits.find((edit) => edit.start < end && edit.end > start);
      if (edit) changed.push(`${text.slice(edit.start, edit.end)} → ${edit.text}`);
    }
  }
  assert.ok(changed.length <= (MOST_CHANGED_PER_100 * all) / 100, changed.join('\n'));
});
