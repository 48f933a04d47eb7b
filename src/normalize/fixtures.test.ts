import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { readArticle } from '../article/read-article.ts';
import { writeArticle } from '../article/write-article.ts';
import { emptyContext, normalize } from './normalize.ts';
import { readRaw } from './read-raw.ts';
import { ruleBook } from './rules.ts';
import { toArticle } from './to-article.ts';

const folder = new URL('fixtures/', import.meta.url);

for (const name of readdirSync(folder)) {
  test(`the page “${name}” becomes its article file`, async () => {
    const input = readdirSync(new URL(`${name}/`, folder)).find((file) => file.startsWith('input'));
    assert.ok(input);
    const bytes = readFileSync(new URL(`${name}/${input}`, folder));
    const { text, page, encoding } = await readRaw(bytes, input);
    const normalized = normalize(text, { ...emptyContext, page });
    const made = toArticle({ name: input, sha256: '0', encoding, slug: name }, normalized);
    const markdown = writeArticle(made, ruleBook);
    const path = new URL(`${name}/output.md`, folder);
    if (process.env['UPDATE']) writeFileSync(path, markdown);
    assert.equal(markdown, readFileSync(path, 'utf8'));
    assert.deepEqual(readArticle(markdown, name, ruleBook), made);
    if (name.startsWith('clean-')) assert.deepEqual(normalized.edits, []);
  });
}
