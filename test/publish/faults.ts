import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_POLICY } from '../../scripts/deploy/headers.ts';
import { NOWHERE } from '../../scripts/publish/look-at.ts';
import { publishedHeaders } from '../../scripts/server/published-headers.ts';
import type { Fault } from './faulty-host.ts';

function lose(response: ServerResponse): true {
  response.writeHead(404).end();
  return true;
}

function sendOn(response: ServerResponse, to: string): true {
  response.writeHead(301, { Location: to }).end();
  return true;
}

/** Sends a file with its words changed. */
const change =
  (
    changed: string,
    file: string,
    words: (text: string, address: string) => string,
  ): NonNullable<Fault['answer']> =>
  (path, response, { dir, address }) => {
    if (path !== changed) return false;
    const body = words(readFileSync(join(dir, file), 'utf8'), address);
    response
      .writeHead(200, { ...publishedHeaders(path), 'Content-Encoding': 'gzip' })
      .end(gzipSync(body));
    return true;
  };

/** The page of another for what is not there. */
const strangeLostPage: NonNullable<Fault['answer']> = (path, response) => {
  if (path !== NOWHERE) return false;
  response
    .writeHead(404, { 'Content-Type': 'text/html', 'Content-Security-Policy': PAGE_POLICY })
    .end('<title>Oh!</title>');
  return true;
};

/** An address that was published once. */
const OLD_ADDRESS = 'articles/old-name/';

const isPage = (path: string) => path === '' || path.endsWith('/');
/** A fault that a host has, and the one line that is to be said of it. */
export const FAULTS: readonly (readonly [what: string, fault: Fault, said: RegExp])[] = [
  [
    'citations as plain text',
    {
      headers: (path) =>
        path.endsWith('.bib') ? { 'Content-Type': 'text/plain; charset=utf-8' } : {},
    },
    /^wrong: types: \.bib is sent as text\/plain, not as text\/x-bibtex: \/articles\/.*\.bib, .*Give the ending \.bib its type/,
  ],
  [
    'a feed as plain XML',
    { headers: (path) => (path.endsWith('.atom') ? { 'Content-Type': 'text/xml' } : {}) },
    /^wrong: types: \.atom is sent as text\/xml, not as application\/atom\+xml: \/reports\.atom/,
  ],
  [
    'text without its character set',
    { headers: (path) => (path.endsWith('.ics') ? { 'Content-Type': 'text/calendar' } : {}) },
    /^wrong: types: \.ics is sent without its character set: \/timeline\.ics/,
  ],
  [
    'no policy',
    { headers: () => ({ 'Content-Security-Policy': undefined }) },
    /^wrong: policy: Pages come without a content security policy in their headers: \/, /,
  ],
  [
    'another policy',
    {
      headers: (path) => (isPage(path) ? { 'Content-Security-Policy': "default-src 'self'" } : {}),
    },
    /^wrong: policy: The content security policy is not the one/,
  ],
  [
    'no other headers',
    { headers: () => ({ 'Referrer-Policy': undefined, 'X-Content-Type-Options': undefined }) },
    /^wrong: headers: .*: X-Content-Type-Options, Referrer-Policy: \/, /,
  ],
  [
    'the front page for every address',
    { rewrite: (path) => (path === NOWHERE ? 'index.html' : path) },
    /^wrong: 404: An address that does not exist is answered with 200: .*single-page app/,
  ],
  [
    'a page of its own for what is not there',
    { answer: strangeLostPage },
    /^wrong: 404: An address that does not exist gets a page that is not the site’s/,
  ],
  [
    'an alias that leads nowhere',
    { answer: (path, response) => path === OLD_ADDRESS && lose(response) },
    /^wrong: aliases: .*: \/articles\/old-name\/ \(answered with 404\)\./,
  ],
  [
    'an alias that leads elsewhere',
    { answer: (path, response) => path === OLD_ADDRESS && sendOn(response, '/timeline/') },
    /^wrong: aliases: .*: \/articles\/old-name\/ \(sent on to \/timeline\/\)\./,
  ],
  [
    'a missing card',
    { answer: (path, response) => path === 'cards/story.png' && lose(response) },
    /^wrong: cards: .*: \/cards\/story\.png \(404, for \/\)/,
  ],
  [
    'pages that are kept for a year',
    { headers: (path) => (isPage(path) ? { 'Cache-Control': 'max-age=31536000' } : {}) },
    /^wrong: caching: Readers keep old pages or files for up to 8760 hours: \/, /,
  ],
  [
    'hashed files that are asked for again',
    { headers: (path) => (path.startsWith('_astro/') ? { 'Cache-Control': 'no-cache' } : {}) },
    /^wrong: caching: Files under _astro\/, .*: \/_astro\//,
  ],
  [
    'readers sent to another host',
    { answer: (_, response) => sendOn(response, 'https://www.example.org/') },
    /^wrong: reach: The address sends its readers on to https:\/\/www\.example\.org\/: \/\. Look at that address/,
  ],
  [
    'no site at all',
    { answer: (_, response) => lose(response) },
    /^wrong: reach: The front page is answered with 404: \//,
  ],
  [
    'a folder that is left out',
    { answer: (path, response) => path === 'favicon.svg' && lose(response) },
    /^wrong: links: What pages lead to is answered with 404: \/favicon\.svg \(from \//,
  ],
  [
    'addresses without their slash',
    {
      answer: (path, response) => path === 'timeline/' && sendOn(response, '/timeline'),
    },
    /^wrong: links: Links are sent on, the first to \/timeline: \/timeline\//,
  ],
  ['text as it is', { uncompressed: true }, /^wrong: compression: Text is sent uncompressed: \//],
  [
    'no service worker',
    { answer: (path, response) => path === 'sw.js' && lose(response) },
    /^wrong: offline: The service worker is not there \(answered with 404\)/,
  ],
  [
    'pages that are changed on their way',
    { answer: change('timeline/', 'timeline/index.html', (page) => `${page}\n`) },
    /^wrong: bytes: Files are not as they were built, .*: \/timeline\//,
  ],
  [
    'a cookie',
    { headers: (path) => (path === '' ? { 'Set-Cookie': 'seen=1' } : {}) },
    /^wrong: host: The host sets cookies: \/\./,
  ],
  [
    'search engines kept away',
    { headers: (path) => (isPage(path) ? { 'X-Robots-Tag': 'noindex' } : {}) },
    /^wrong: host: The host tells search engines to leave pages out/,
  ],
  [
    'no robots.txt',
    { answer: (path, response) => path === 'robots.txt' && lose(response) },
    /^wrong: search engines: robots\.txt is answered with 404/,
  ],
  [
    'no sitemap',
    { answer: (path, response) => path === 'sitemap-index.xml' && lose(response) },
    /^wrong: search engines: \/sitemap-index\.xml is answered with 404/,
  ],
  [
    'the feed of another site',
    {
      answer: change('reports.atom', 'reports.atom', (feed, address) =>
        feed.replaceAll(address, 'https://elsewhere.example/'),
      ),
    },
    /^wrong: feeds: .*: \/reports\.atom \(names itself https:\/\/elsewhere\.example\/reports\.atom\)/,
  ],
];
