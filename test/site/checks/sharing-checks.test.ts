import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readSite, type Site } from '../read-site.ts';
import { bookIsValid } from './book-is-valid.ts';
import { feedsAreValid } from './feeds-are-valid.ts';
import { pagesAreShareable } from './pages-are-shareable.ts';
import { pagesTellTheEditor } from './pages-tell-the-editor.ts';
import { takenAlongResolves } from './taken-along-resolves.ts';

const ROOT = 'https://own.test/two/';

function siteOf(t: TestContext, files: Record<string, string | Buffer>): Site {
  const dir = mkdtempSync(join(tmpdir(), 'shared-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), content);
  }
  return readSite(dir, '/two/');
}

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const page = (url: string, image: string, structured: string) => `<!doctype html><html><head>
  <link rel="canonical" href="${url}"><meta property="og:title" content="A">
  <meta property="og:description" content="A"><meta property="og:type" content="website">
  <meta property="og:url" content="${url}"><meta property="og:image" content="${image}">
  <meta property="og:image:alt" content="A">
  <meta name="twitter:card" content="summary"><script type="application/ld+json">${structured}</script>
  </head><body><p id="p1"></p></body></html>`;

test('a page is shareable; a relative address, a missing picture and a wrong one are found', (t) => {
  const site = siteOf(t, {
    'card.png': png(1200, 630),
    'small.png': png(10, 10),
    'index.html': page(ROOT, `${ROOT}card.png`, `{"url":"${ROOT}#p1"}`),
    'a/index.html': page('/two/a/', `${ROOT}small.png`, `{"url":"${ROOT}#p2"}`),
    'b/index.html': page(`${ROOT}b/`, '/two/card.png', `{"url":["https://own.test/b/"]}`),
  });
  assert.deepEqual(pagesAreShareable(site), [
    '/a/ calls itself /two/a/',
    `/a/ has the picture ${ROOT}small.png of another size`,
    `/a/ names ${ROOT}#p2 in its structured data, which names an id that the page does not have`,
    '/b/ has the picture /two/card.png, which is not there',
    '/b/ names https://own.test/b/ in its structured data, which leaves the site’s base, /two/',
  ]);
});

test('a page whose link to the editor names another, or that has none, is found', (t) => {
  const foot = (path: string, href: string) =>
    page(`${ROOT}${path}`, '', '{}').replace(
      '<p id',
      `<footer><a href="${href}">x</a></footer><p id`,
    );
  const letter = (path: string) =>
    `mailto:desk@own.test?body=${encodeURIComponent(`On ${ROOT}${path} this is wrong:`)}`;
  const site = siteOf(t, {
    'index.html': foot('', letter('')),
    'a/index.html': foot('a/', letter('')),
    'b/index.html': foot('b/', '/two/about/'),
    'c/index.html': foot('c/', '/two/about/#who'),
    'frame/index.html': page(`${ROOT}frame/`, '', '{}'),
  });
  assert.deepEqual(pagesTellTheEditor(site), [
    `/a/ has no link to the editor in which ${ROOT}a/ stands`,
    `/b/ has no link to the editor in which ${ROOT}b/ stands`,
  ]);
});

test('a dead address in a feed or a calendar is found, also across a folded line', (t) => {
  const site = siteOf(t, {
    'index.html': page(ROOT, '', '{}'),
    'reports.atom': `<link href="${ROOT}#p1"/><id>${ROOT}gone/</id>`,
    'timeline.ics': 'URL:https://own.te\r\n st/two/lost/\r\n',
  });
  const problems = takenAlongResolves(site) as string[];
  assert.deepEqual(
    problems.filter((problem) => !problem.endsWith('is missing')),
    [
      `/reports.atom: ${ROOT}gone/ leads to nothing`,
      `/timeline.ics: ${ROOT}lost/ leads to nothing`,
    ],
  );
  assert.ok(problems.includes('/dossier.epub is missing'));
});

test('feeds and calendars that break their standards are found', (t) => {
  const entry = '<entry><id>a</id><title>A</title><updated>2021-05-01T00:00:00Z</updated></entry>';
  const atom = (entries: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>F</title><updated>2021-05-01T00:00:00Z</updated>${entries}</feed>`;
  const problemsOf = (name: string, text: string) =>
    (
      feedsAreValid(siteOf(t, { 'index.html': '<!doctype html>', [name]: text })) as string[]
    ).join();
  assert.equal(problemsOf('reports.atom', atom(entry)), '');
  assert.match(problemsOf('reports.atom', atom(entry + entry)), /two entries a/);
  assert.match(problemsOf('reports.atom', atom('<entry/>')), /is no Atom: /);
  assert.match(problemsOf('reports.atom', atom('<entry>')), /is no Atom: /);
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'F', items: [] };
  assert.equal(problemsOf('reports.json', JSON.stringify(feed)), '');
  assert.match(problemsOf('reports.json', JSON.stringify({ ...feed, author: {} })), /additional/);
  assert.match(problemsOf('timeline.ics', 'nothing'), /is no calendar/);
});

test('a book that EPUBCheck refuses is found', async (t) => {
  const book = zipSync({ mimetype: [strToU8('application/epub'), { level: 0 }] });
  const site = siteOf(t, { 'index.html': '<!doctype html>', 'a.epub': Buffer.from(book) });
  assert.match((await bookIsValid(site)).join(), /\/a\.epub\/mimetype: /);
});
