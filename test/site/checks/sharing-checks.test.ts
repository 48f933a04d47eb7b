import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readSite, type Site } from '../read-site.ts';
import { pagesAreShareable } from './pages-are-shareable.ts';
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
