import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { digestOf } from '../../../scripts/pages/read-scripts.ts';
import { readSite, type Site } from '../read-site.ts';
import { articlesAreLight } from './articles-are-light.ts';
import { citedWordsAreFound } from './cited-words-are-found.ts';
import { frontPageIsLight } from './front-page-is-light.ts';
import { htmlIsValid } from './html-is-valid.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { languagesAreNamed } from './languages-are-named.ts';
import { linksResolve } from './links-resolve.ts';
import { nothingForeign } from './nothing-foreign.ts';
import { nothingInline } from './nothing-inline.ts';
import { pagesHaveHeads } from './pages-have-heads.ts';
import { readingModesRead } from './reading-modes-read.ts';
import { scriptsAreChecked } from './scripts-are-checked.ts';

/** A site under `/two/`, made of bodies by path; each page gets a proper head. */
function siteOf(t: TestContext, bodies: Record<string, string>): Site {
  const dir = mkdtempSync(join(tmpdir(), 'pages-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [file, body] of Object.entries(bodies)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    const head = `<title>${file}</title><meta name="description" content="A page">`;
    const isPage = file.endsWith('.html');
    const text = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
    writeFileSync(join(dir, file), isPage ? text : body);
  }
  return readSite(dir, '/two/');
}

test('links into nothing, to absent ids and out of the base are found', (t) => {
  const site = siteOf(t, {
    'index.html': `<a href="/two/a/#p1">good</a> <a href="a/?q=1">good</a> <a href="https://else.test/">other</a>
      <a href="/two/b/">1</a> <a href="/two/a/#p2">2</a> <a href="/a/">3</a> <a href="/two/a">4</a>`,
    'a/index.html': '<h1 id="p1">A</h1> <a href="#p1">good</a> <a href="../">good</a>',
  });
  assert.deepEqual(linksResolve(site), [
    '/: /two/b/ leads to nothing',
    '/: /two/a/#p2 names an id that the page does not have',
    '/: /a/ leaves the site’s base, /two/',
    '/: /two/a leads to nothing',
  ]);
});

test('an absolute link to the site’s own address is followed too', (t) => {
  const site = siteOf(t, {
    'index.html':
      '<link rel="canonical" href="https://own.test/two/"><a href="https://own.test/two/b/">b</a>',
  });
  assert.deepEqual(linksResolve(site), ['/: https://own.test/two/b/ leads to nothing']);
});

test('two h1 and a title used twice are found', (t) => {
  const site = siteOf(t, {
    'index.html': '<h1>A</h1><h1>B</h1>',
    'b/index.html': '<h1> </h1>',
  });
  const [other, home] = site.pages;
  assert.ok(home && other);
  assert.deepEqual(pagesHaveHeads({ ...site, pages: [home, { ...home, path: 'c/' }, other] }), [
    '/ has 2 h1',
    '/c/ has 2 h1',
    '/b/ has an empty h1',
    '/c/ has the title of /: index.html',
  ]);
});

test('an id that stands twice is found', (t) => {
  const site = siteOf(t, { 'index.html': '<p id="a">1</p><p id="a">2</p><p id="b">3</p>' });
  assert.deepEqual(idsAreUnique(site), ['/ has the id a twice']);
});

test('what comes from another host is found, and a plain link to one is not', (t) => {
  const site = siteOf(t, {
    'index.html': `<img src="//cdn.test/a.png"> <a href="https://else.test/">fine</a>
      <link rel="preconnect" href="https://fonts.test"> <style>p { background: url(https://i.test/b) }</style>`,
    'a.css': '@import "https://c.test/d.css"; p { background: url("/two/fine.png") }',
  });
  assert.deepEqual(nothingForeign(site), [
    '/ fetches //cdn.test/a.png',
    '/ fetches https://fonts.test',
    '/ fetches https://i.test/b',
    '/a.css fetches https://c.test/d.css',
  ]);
});

test('inline scripts, handlers and styles are found, and JSON-LD is not', (t) => {
  const site = siteOf(t, {
    'index.html': `<p style="color: red" onclick="x()">a</p> <script>x()</script>
      <script type="application/ld+json">{}</script> <script type="module" src="/two/x.js"></script>
      <a href=" javascript:x()">b</a>`,
  });
  assert.deepEqual(nothingInline(site), [
    '/ has <p style>',
    '/ has <p onClick>',
    '/ has the script x()',
    '/ has a javascript: link',
  ]);
});

test('invalid HTML is found', async (t) => {
  const site = siteOf(t, { 'index.html': '<h1>A</h1><ul><p>b</p></ul>' });
  assert.match((await htmlIsValid(site)).join(), /<p> element is not permitted as content/);
  const [page] = site.pages;
  assert.ok(page);
  const pages = [{ ...page, html: `${page.html}<script src="/two/x.js"></script>` }];
  assert.match((await htmlIsValid({ ...site, pages })).join(), /something stands behind <\/html>/);
});

test('a heavy front page of a few reports is found, one of many is not', (t) => {
  const letters = Array.from({ length: 60_000 }, (_, i) =>
    String.fromCodePoint(0x4e00 + (i % 20_000)),
  );
  const report = { 'articles/a/index.html': '<h1>a</h1>' };
  const site = siteOf(t, { 'index.html': `<p>${letters.join('')}</p>`, ...report });
  assert.match(String(frontPageIsLight(site)), /^\/ weighs \d+ bytes, more than 22500$/);
  const [page] = site.pages.filter(({ path }) => path !== '');
  assert.ok(page);
  const many = Array.from({ length: 7 }, (_, i) => ({ ...page, path: `articles/${i}/` }));
  assert.deepEqual(frontPageIsLight({ ...site, pages: [...site.pages, ...many] }), []);
  assert.deepEqual(frontPageIsLight(siteOf(t, { 'index.html': '<p>short</p>', ...report })), []);
});

test('an article that is heavy, waits for a script or asks for more than a font is found', (t) => {
  const lettersOf = (count: number) =>
    Array.from({ length: count }, (_, i) => String.fromCodePoint(0x4e00 + (i % 20_000))).join('');
  const damaged = '<del>a</del><ins>b</ins>'.repeat(12);
  const font = '<style>@font-face { src: url("/two/a.woff2") }</style>';
  const site = siteOf(t, {
    'articles/a/index.html': '<script src="/two/x.js"></script><p>short</p>',
    'articles/b/index.html': `<p>${damaged}${lettersOf(60_000)}</p>`,
    'articles/c/index.html': `<p>${lettersOf(8800)}</p>`,
    'articles/d/index.html': `<p>${damaged}${lettersOf(8800)}</p>${font}`,
    'articles/e/index.html': `${font}<link rel="preload" as="font" href="/two/b.woff2">
      <link rel="preload" as="font" href="/two/d.woff2"><link rel="stylesheet" href="/two/a.css"><img src="/two/a.png" alt=""><link rel="icon" href="/two/i.svg">`,
    'index.html': `<p>${lettersOf(60_000)}</p>`,
    'a.woff2': 'a'.repeat(25_000),
    'b.woff2': 'b'.repeat(20_001),
    'c.woff2': 'c'.repeat(25_001),
    'd.woff2': 'd'.repeat(20_000),
  });
  const problems = (articlesAreLight(site) as string[]).map((one) =>
    one.replace(/\d{5,6} bytes/, '… bytes'),
  );
  assert.deepEqual(problems, [
    '/articles/a/ waits for a script',
    '/articles/b/ weighs … bytes, more than 20480',
    '/articles/c/ weighs … bytes, more than 14750',
    '/articles/e/ asks for 2 fonts at first',
    '/articles/e/ asks for /two/a.css',
    '/articles/e/ asks for /two/a.png',
    '/b.woff2 weighs … bytes, more than 20000',
    '/c.woff2 weighs … bytes, more than 25000',
  ]);
});

test('scripts, stylesheets and imports without the digest of their file are found', (t) => {
  const right = digestOf('import"./b.js"');
  const site = siteOf(t, {
    'a.js': 'import"./b.js"',
    'b.js': '',
    'good/index.html': `<link rel="modulepreload" href="/two/b.js" integrity="${digestOf('')}">
      <script src="/two/a.js" integrity="${right}"></script>`,
    'index.html': `<script src="/two/a.js" integrity="${digestOf('other')}"></script>
      <link rel="stylesheet" href="/two/a.css">`,
  });
  assert.deepEqual(scriptsAreChecked(site), [
    '/ takes /two/a.js unchecked',
    '/ takes /two/a.css unchecked',
    '/ does not check /two/b.js, which a script imports',
  ]);
});

test('words in another language that do not say so are found', (t) => {
  const site = siteOf(t, {
    'index.html':
      '<p>“Mehr zum Thema” and “<i lang="fr">Lire aussi</i>” and “<i>Lire aussi</i>”</p>',
  });
  assert.deepEqual(languagesAreNamed(site), [
    '/ has “Mehr zum Thema” without lang="de"',
    '/ has “Lire aussi” without lang="fr"',
  ]);
  const french = site.pages.map((page) => ({
    ...page,
    elements: page.elements.map((one) =>
      one.tagName === 'html' ? { ...one, properties: { lang: 'fr-CA' } } : one,
    ),
  }));
  assert.deepEqual(languagesAreNamed({ ...site, pages: french }), [
    '/ has “Mehr zum Thema” without lang="de"',
  ]);
});

test('a paragraph that reading modes leave out, and a struck word that they show, are found', (t) => {
  const line = 'The dam held through the night, and the town behind it slept, as on any other.';
  const blocks = ['p1', 'p2', 'p3'].map((id) => ({
    id,
    role: 'paragraph',
    restored: `${id} ${Array.from({ length: 4 }, () => line).join(' ')}`,
  }));
  const [first, ...others] = blocks.map(({ restored }) => `<p>${restored}</p>`);
  const site = siteOf(t, {
    'data/articles.json': JSON.stringify({
      items: ['a', 'b', 'c', 'short'].map((slug) => ({
        slug,
        blocks: slug === 'short' ? [{ id: 'p1', role: 'paragraph', restored: 'Brief.' }] : blocks,
      })),
    }),
    'articles/a/index.html': `<div>${first}${others.join('')}<p hidden>Menu</p></div>`,
    'articles/b/index.html': `<div>${others.join('')}</div><div class="remarks">${first}</div>`,
    'articles/c/index.html': `<div>${first}${others.join('<p>At noon, as they say, it <del>fell</del> held, and all was well.</p>')}</div>`,
    'articles/short/index.html': '<p>Something else</p>',
  });
  assert.deepEqual(readingModesRead(site), [
    '/articles/b/ is read without its paragraph p1',
    '/articles/c/ is read with “fell”, which is not its text',
  ]);
});

test('addresses whose words stand elsewhere, before, or across a button are found', (t) => {
  const link = (words: string) => `<a href="/two/a/#p2:~:text=${words}">x</a>`;
  const site = siteOf(t, {
    'index.html': [
      'The%20lamp,out',
      'lit-,the%20lamp',
      'the%20lamp',
      'went%20out',
      'The%20lamp,lit',
      'dim',
    ]
      .map(link)
      .join(' '),
    'a/index.html': `<p id="p1">Men lit the lamp.</p><del hidden>dim</del>
      <p id="p2">They sang. The lamp <ins>went</ins><button>°</button> out</p>`,
  });
  assert.deepEqual(citedWordsAreFound(site), [
    '/: /two/a/#p2:~:text=The%20lamp,out marks words that stand elsewhere',
    '/: /two/a/#p2:~:text=lit-,the%20lamp marks words that stand elsewhere',
    '/: /two/a/#p2:~:text=the%20lamp marks words that stand elsewhere',
    '/: /two/a/#p2:~:text=went%20out names words that the page does not have',
    '/: /two/a/#p2:~:text=The%20lamp,lit marks words that stand elsewhere',
    '/: /two/a/#p2:~:text=dim names words that the page does not have',
  ]);
  const right = siteOf(t, {
    'index.html': `${link('sang.-,The%20lamp,out')} ${link('They%20sang')}`,
    'a/index.html': `<p id="p1">Men lit the lamp.</p>
      <p id="p2">They sang. The lamp <ins>went</ins><button>°</button> out</p>`,
  });
  assert.deepEqual(citedWordsAreFound(right), []);
});
