import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLanguage } from './read-language.ts';

const languageOf = (yaml: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  writeFileSync(join(folder, 'story.yaml'), yaml);
  const language = readLanguage(folder);
  rmSync(folder, { recursive: true });
  return language;
};

test('the language of a story is what its file says', () => {
  assert.equal(languageOf('title: Le pont\nlanguage: fr-CA\n'), 'fr-CA');
});

test('a story that does not say its language is English', () => {
  assert.equal(languageOf('title: The bridge\n'), 'en');
});

test('a file that the check will report is no error here', () => {
  assert.equal(languageOf('title: [\n'), 'en');
  assert.equal(languageOf('language: 7\n'), 'en');
  assert.equal(readLanguage(join(tmpdir(), 'no-such-folder')), 'en');
});
