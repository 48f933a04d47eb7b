import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findSurgery } from './find-surgery.ts';

/** What is no page of this site, or no page at all, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/normalize/': 'reads what strangers wrote, before anything is made of it',
  'src/collect/': 'reads what strangers wrote, before anything is made of it',
  'src/features/share/write-html.ts': 'is a serializer itself: it escapes what XML forbids besides',
  'src/features/share/feeds/feed.ts':
    'opens the first tag of an XML file: no words can stand before it',
  'src/text/marked-parts.ts': 'reads sentences of the catalogue, which hold no words of a story',
};

const isAllowed = (file: string) => Object.keys(ALLOWED).some((path) => file.startsWith(path));

/** A component's script; what stands below it is markup itself. */
const scriptOf = (file: string, text: string) =>
  file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;

test('no code looks for markup in a string: a parser does', () => {
  const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs'])
    .filter((file) => !file.endsWith('.test.ts') && !isAllowed(file))
    .sort();
  assert.ok(files.length > 300);
  assert.deepEqual(
    files.flatMap((file) => findSurgery(file, scriptOf(file, readFileSync(file, 'utf8')))),
    [],
  );
});

test('what is done to strings of markup is found', () => {
  for (const code of [
    "page.replace('</head>', () => ahead)",
    'const MAIN = /<main\\b/;',
    'const END = /<\\/body>/;',
    "new RegExp('<html [^<>]*')",
    "text.indexOf('<main')",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the string is code that is read
    'text.split(`<p id="${id}"`)',
    'html.slice(0, 10)',
    'page.html.replace(a, b)',
    "writeHtml(tree).replace(a, '')",
    'text.includes("<!--")',
  ]) {
    assert.equal(findSurgery('a.ts', code).length, 1, code);
  }
});

test('what is done to plain text is none of it', () => {
  for (const code of [
    'text.replace(/[<>&]/g, escape)',
    'const WORD = /(?<!a)b(?<name>c)/;',
    "a < b; b.indexOf('<')",
    'type A = Map<string, Set<number>>',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the string is code that is read
    'const line = `<p>${words}</p>`',
    "path.replace('/', '')",
  ]) {
    assert.deepEqual(findSurgery('a.ts', code), [], code);
  }
});
