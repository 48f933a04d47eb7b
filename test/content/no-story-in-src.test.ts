import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Named {
  readonly name?: string;
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly misspellings?: readonly { readonly text: string }[];
  readonly title?: string;
}

const read = (file: string): Named => parse(readFileSync(file, 'utf8'));

/** Names of the story's people, its title, and the ids that its pages are found by. */
function storyWords(): Set<string> {
  const people = globSync('content/people/*.yaml').map(read);
  const names = people.flatMap(({ name, shortName, aliases = [], misspellings = [] }) => [
    name,
    shortName,
    ...aliases,
    ...misspellings.map(({ text }) => text),
  ]);
  const ids = globSync('content/{articles,people,questions,quotes}/*').map((file) =>
    basename(file).replace(/\.\w+$/, ''),
  );
  const raw = globSync('content/raw/*').map((file) => basename(file));
  const words = [...names, ...ids, ...raw, read('content/story.yaml').title];
  return new Set(words.filter((word) => word !== undefined));
}

test('nothing in src names the story', () => {
  const words = storyWords();
  assert.ok(words.size > 50);
  const found = globSync('src/**/*.{ts,astro,css,yaml,json,md,txt}').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...words]
      .filter((word) =>
        new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(word)}(?![\\p{L}\\d-])`, 'u').test(text),
      )
      .map((word) => `${file}: ${word}`);
  });
  assert.deepEqual(found, []);
});
