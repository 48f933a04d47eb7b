import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import fc from '#fast-check';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { anyWords, asWords, SCRIPTS } from '../invented-words.ts';
import { articleItem, type CslItem } from './citable.ts';
import { citationFile } from './format-citations.ts';

const story = inventedStory();
const article = entryOf(story.articles, 'day-two');

function itemOf(title: string, byline: string): CslItem {
  const fact = { status: 'stated', value: byline, passage: byline } as const;
  return articleItem({ ...article, title, meta: { ...article.meta, byline: fact } }, story, at);
}

/** A source as a reader of the file has it. */
interface Source {
  readonly title: string;
  readonly note: string;
  readonly site: string;
  readonly url: string;
  readonly authors: readonly string[];
}

type Name = {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  lastName?: string;
};
const nameWords = (parts: readonly (string | undefined)[]) =>
  asWords(parts.filter(Boolean).join(' '));

function readBibtex(text: string): Source {
  const { entries, errors } = parse(text, { sentenceCase: false });
  assert.deepEqual(errors, [], text);
  assert.equal(entries.length, 1, text);
  const fields = entries[0]?.fields ?? {};
  return {
    title: String(fields.title),
    note: String(fields.note),
    site: String(fields.journal),
    url: String(fields.url),
    authors: (fields.author ?? []).map((name) =>
      nameWords([name.name, name.firstName, name.prefix, name.lastName, name.suffix]),
    ),
  };
}

function readCsl(text: string): Source {
  const [item, ...more] = new Cite(text).data;
  assert.ok(item && more.length === 0, text);
  return {
    title: String(item.title),
    note: String(item.note),
    site: String(item['container-title']),
    url: String(item.URL),
    authors: (item.author ?? []).map((name: Name) =>
      nameWords([name.literal, name.given, name.family, name.suffix]),
    ),
  };
}

/** Citation.js (plugin-ris 0.8) reads no authors of a newspaper's article, but those of a magazine's. */
const readRis = (text: string) => readCsl(text.replace(/^TY {2}- NEWS/, 'TY  - MGZN'));

const READERS = { bib: readBibtex, ris: readRis, json: readCsl } as const;

for (const [format, read] of Object.entries(READERS)) {
  const write = (item: CslItem) => citationFile([item], format as keyof typeof READERS);

  for (const [script, words] of Object.entries(SCRIPTS)) {
    test(`${format} in ${script} gives back the words, as another library reads it`, () => {
      const item = itemOf(words, words);
      const source = read(write(item));
      assert.equal(asWords(source.title), asWords(words));
      assert.equal(asWords(source.note), asWords(item.note));
      assert.deepEqual([source.site, source.url], [item['container-title'], item.URL]);
    });
  }

  test(`${format} of any text gives back the words`, () => {
    fc.assert(
      fc.property(anyWords, anyWords, (title, note) => {
        fc.pre(asWords(title) !== '' && asWords(note) !== '');
        const item = { ...itemOf(title, 'Ann Lee'), note };
        const source = read(write(item));
        assert.equal(asWords(source.title), asWords(title));
        assert.equal(asWords(source.note), asWords(note));
        assert.deepEqual(source.authors, ['Ann Lee']);
      }),
    );
  });

  test(`${format} gives three authors as three, and an organisation whole`, () => {
    const names = (byline: string) => read(write(itemOf('A', byline))).authors;
    assert.deepEqual(names('Ann Lee, Bo Park and Cy Byers'), ['Ann Lee', 'Bo Park', 'Cy Byers']);
    assert.deepEqual(names('The Associated Press'), ['The Associated Press']);
    assert.deepEqual(names('Анна Петрова and 王毅'), ['Анна Петрова', '王毅']);
  });
}

test('RIS has lines that end in CR LF, each with a tag, the last one too', () => {
  const ris = citationFile([itemOf('A\nER  - \u0001b', 'Ann Lee')], 'ris');
  assert.match(ris, /^(?:[A-Z][A-Z\d] {2}- [^\r\n\p{Cc}]*\r\n)+$/u);
  assert.ok(ris.endsWith('\r\nER  - \r\n'));
});
