import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { readArticle } from '../article/read-article.ts';
import { writeArticle } from '../article/write-article.ts';
import { decodeBytes } from './decode-bytes.ts';
import { normalize } from './normalize.ts';
import { ruleBook } from './rules.ts';
import { toArticle } from './to-article.ts';

const folder = new URL('fixtures/', import.meta.url);

for (const name of readdirSync(folder)) {
  test(`the page “${name}” becomes its article file`, () => {
    const input = decodeBytes(readFileSync(new URL(`${name}/input.txt`, folder)), name);
    const normalized = normalize(input);
    const made = toArticle({ name: 'input.txt', sha256: '0', slug: name }, normalized);
    const markdown = writeArticle(made, ruleBook);
    const path = new URL(`${name}/output.md`, folder);
    if (process.env['UPDATE']) writeFileSync(path, markdown);
    assert.equal(markdown, readFileSync(path, 'utf8'));
    assert.deepEqual(readArticle(markdown, name, ruleBook), made);
    if (name.startsWith('clean-')) assert.deepEqual(normalized.edits, []);
  });
}
