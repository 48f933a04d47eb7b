import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowsers } from '../scripts/browser/find-browsers.ts';
import { compressSite } from '../scripts/deploy/compress.ts';
import { listen } from '../scripts/server/listen.ts';
import { type PageKind, pageKinds } from '../test/browser/page-kinds.ts';
import { measureLargestPaint } from './lighthouse/largest-paint.ts';

/**
 * Has Lighthouse judge one page of each kind of the built site, as phones see it, and fails below 100 in a category,
 * above one second to the largest paint over slow 4G, or when anything moves. It comes by npx: with its hundred
 * packages it is no dependency. Words after the command choose kinds: `npm run lighthouse -- timeline`; CHROME_FLAGS
 * goes on to the browser.
 */

const LIGHTHOUSE = 'lighthouse@13.5.0';
const LARGEST_PAINT_MS = 1000;
const FIRST_PORT = 4400;
const TIMES = 3;

/** What an address is for decides that it is not to be found, or is none: no fault of the page. */
const BESIDE_THE_POINT: Readonly<Record<string, string>> = {
  'is-crawlable': 'pages for frames and moved pages are kept from search engines on purpose',
  'http-status-code': 'the page for what is not there says that it is not there',
  'errors-in-console': 'and the browser notes it; other errors fail the tests in a browser',
};

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly title: string; readonly numericValue?: number }
    >
  >;
}

const run = promisify(execFile);
const [executablePath] = findBrowsers();
const CATEGORIES = 'performance,accessibility,best-practices,seo';

async function judge(address: string, without: readonly string[]): Promise<Report> {
  const flags = ['--headless=new', process.env['CHROME_FLAGS'] ?? ''].join(' ').trim();
  const args = [
    address,
    '--quiet',
    '--output=json',
    `--only-categories=${CATEGORIES}`,
    `--chrome-flags=${flags}`,
    '--throttling.cpuSlowdownMultiplier=1',
    ...(without.length > 0 ? [`--skip-audits=${without.join()}`, '--ignore-status-code'] : []),
  ];
  const { stdout } = await run('npx', ['--yes', LIGHTHOUSE, ...args], {
    env: { ...process.env, ...(executablePath ? { CHROME_PATH: executablePath } : {}) },
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Report;
}

/** What keeps a page from 100, by name. */
const shortfalls = ({ categories, audits }: Report): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => audits[id]?.title ?? id);

/** What was found of a page. */
interface Finding {
  readonly good: boolean;
  readonly lines: readonly string[];
}

async function look({ kind, path }: PageKind, origin: string): Promise<Finding> {
  const without = kind === '404' ? Object.keys(BESIDE_THE_POINT) : [];
  const result = await judge(origin + path, kind.startsWith('embed') ? ['is-crawlable'] : without);
  const scores = Object.values(result.categories).map(({ score }) =>
    Math.round((score ?? 0) * 100),
  );
  const modelled = result.audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
  const paint = await measureLargestPaint(browser, origin + path);
  // To the three decimals that Lighthouse reports.
  const shift = (result.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN).toFixed(3);
  const good =
    scores.every((score) => score === 100) && paint <= LARGEST_PAINT_MS && Number(shift) === 0;
  const figures = `LCP ${Math.round(paint)} ms (model: ${Math.round(modelled)})  CLS ${shift}`;
  const below = good ? [] : shortfalls(result).map((title) => `       ${title}`);
  return {
    good,
    lines: [
      `${good ? 'good' : 'BAD '} ${scores.join(' ')}  ${figures}  ${kind}`,
      ...new Set(below),
    ],
  };
}

/** Prints what is found of a kind of page, the best of some times: other work on the machine only makes it worse. */
async function report(kind: PageKind, origin: string): Promise<boolean> {
  let finding = await look(kind, origin);
  for (let time = 1; time < TIMES && !finding.good; time++) finding = await look(kind, origin);
  for (const line of finding.lines) console.log(line);
  return finding.good;
}

const site = mkdtempSync(join(tmpdir(), 'lighthouse-'));
process.on('exit', () => rmSync(site, { recursive: true, force: true }));
cpSync(resolve('dist'), site, { recursive: true });
compressSite(site);
const notFound = readFileSync(join(site, '404.html'));
const files = sirv(site, {
  brotli: true,
  gzip: true,
  onNoMatch: (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  },
});
const server = createServer((request, response) => files(request, response));
const port = await listen(server, undefined, FIRST_PORT);

const browser = await chromium.launch(executablePath ? { executablePath } : {});

const wanted = process.argv.slice(2);
const kinds = pageKinds().filter(
  ({ kind }) => wanted.length === 0 || wanted.some((word) => kind.includes(word)),
);
console.log(`performance, accessibility, best practices, SEO; ${LIGHTHOUSE}`);
let bad = 0;
for (const kind of kinds) if (!(await report(kind, `http://localhost:${port}`))) bad++;
console.log(`${kinds.length - bad} of ${kinds.length} kinds of page are as they should be`);
await browser.close();
process.exit(bad > 0 ? 1 : 0);
