import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslName } from './byline-names.ts';
import type { CslItem } from './citable.ts';
import { writeBibtex } from './write-bibtex.ts';

const item: CslItem = {
  id: 'day-two',
  'citation-key': 'day-two',
  type: 'article-newspaper',
  title: 'The end',
  genre: 'Restored reading',
  'container-title': 'The fair',
  issued: { 'date-parts': [[2021, 5, 2]] },
  language: 'en',
  URL: 'https://news.example/fair/articles/day-two/',
  note: 'Restored reading.',
};

test('a report is an article of a journal, with its day', () => {
  assert.deepEqual(
    writeBibtex([{ ...item, author: [{ given: 'Ann', family: 'Other' }] }]).split('\n'),
    [
      '@article{day-two,',
      '\tauthor = {Other, Ann},',
      '\ttitle = {{The end}},',
      '\tjournal = {The fair},',
      '\tyear = {2021},',
      '\tmonth = may,',
      '\tday = {2},',
      '\tlanguage = {en},',
      '\tnote = {Restored reading.},',
      '\turl = {https://news.example/fair/articles/day-two/},',
      '}',
      '',
    ],
  );
});

test('a page is none, and has no day and no author where none is known', () => {
  const { issued: _, ...undated } = item;
  assert.deepEqual(writeBibtex([{ ...undated, type: 'webpage' }]).split('\n'), [
    '@misc{day-two,',
    '\ttitle = {{The end}},',
    '\tpublisher = {The fair},',
    '\tlanguage = {en},',
    '\tnote = {Restored reading.},',
    '\turl = {https://news.example/fair/articles/day-two/},',
    '}',
    '',
  ]);
});

const fieldOf = (field: string, text: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`\t${field} = `))
    ?.slice(`\t${field} = `.length, -1);

test('a name is written in the order family, suffix, given, so that no part is taken for another', () => {
  const names: readonly (readonly [CslName, string])[] = [
    [{ given: 'Jan', family: 'Berg', 'non-dropping-particle': 'van der' }, 'van der Berg, Jan'],
    [{ given: 'John', family: 'Hale', suffix: 'Jr.' }, 'Hale, Jr., John'],
    [{ family: 'Hale', suffix: 'III' }, 'Hale, III'],
    [{ given: 'Ann', family: 'Rope and Sail' }, '{Rope and Sail}, Ann'],
    [{ given: 'Ann, Baroness', family: 'Hale' }, 'Hale, {Ann, Baroness}'],
    [{ given: 'Ann', family: 'el-Sisi' }, '{el-Sisi}, Ann'],
    [{ literal: 'Marks & Spencer' }, '{Marks \\& Spencer}'],
  ];
  for (const [name, written] of names) {
    assert.equal(fieldOf('author', writeBibtex([{ ...item, author: [name] }])), `{${written}}`);
  }
  const author = names.slice(0, 2).map(([name]) => name);
  assert.equal(
    fieldOf('author', writeBibtex([{ ...item, author }])),
    '{van der Berg, Jan and Hale, Jr., John}',
  );
});

test('signs of TeX are words, and do not join', () => {
  const title = '50% of {A}_B ~ #1: $5 & "x^y" <z>\\ -- ``';
  assert.equal(
    fieldOf('title', writeBibtex([{ ...item, title }])),
    '{{50\\% of \\textbraceleft{}A\\textbraceright{}\\_B \\textasciitilde{} \\#1: \\$5 \\& ' +
      '\\textquotedbl{}x\\textasciicircum{}y\\textquotedbl{} \\textless{}z\\textgreater{}\\textbackslash{} -{}- `{}`}}',
  );
});

test('an address keeps no sign that would end it', () => {
  const URL = 'https://news.example/a b/{c}?q=1&r=~"#p_1';
  assert.equal(
    fieldOf('url', writeBibtex([{ ...item, URL }])),
    '{https://news.example/a\\%20b/\\%7Bc\\%7D?q=1\\&r=\\~\\%22\\#p\\_1}',
  );
});

test('several sources stand one below another', () => {
  const ids = writeBibtex([item, { ...item, id: 'day-one' }]).match(/^@.*$/gm);
  assert.deepEqual(ids, ['@article{day-two,', '@article{day-one,']);
});
