import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, zipSync } from 'fflate';
import { tidyAddress } from './lead.ts';
import { pageName } from './page-name.ts';
import { readAddressList } from './read-address-list.ts';
import { readFeed } from './read-feed.ts';
import { readLinks } from './read-links.ts';
import { readReferences } from './read-references.ts';
import { readWebArchive } from './read-web-archive.ts';

test('an address loses what only says where its reader came from', () => {
  assert.equal(
    tidyAddress('HTTPS://Coast.example/a?id=3&utm_source=x&fbclid=y#top'),
    'https://coast.example/a?id=3',
  );
  assert.equal(tidyAddress('ftp://coast.example/a'), undefined);
  assert.equal(tidyAddress('javascript:alert(1)'), undefined);
  assert.equal(tidyAddress('no address'), undefined);
});

test('a list gives addresses and archived copies, and names the lines that are neither', () => {
  const text =
    '# mine\r\n\r\nhttps://a.example/1 https://archive.example/1\nfile:///etc/passwd\nhttps://b.example/';
  assert.deepEqual(readAddressList(text), {
    leads: [
      { address: 'https://a.example/1', archived: 'https://archive.example/1' },
      { address: 'https://b.example/', archived: undefined },
    ],
    bad: [{ line: 4, text: 'file:///etc/passwd' }],
  });
});

const ENTRIES = {
  RSS: '<rss version="2.0"><channel><title>t</title><item><title>x</title><link>https://a.example/1</link></item></channel></rss>',
  Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>x</title><link rel="self" href="https://a.example/0"/><link href="https://a.example/1"/></entry></feed>',
  RDF: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item><title>x</title><link>https://a.example/1</link></item></rdf:RDF>',
  'JSON Feed':
    '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","url":"https://a.example/1"}]}',
};

for (const [kind, text] of Object.entries(ENTRIES)) {
  test(`the entries of ${kind} are pages`, () => {
    const words = kind === 'JSON Feed' ? '1' : 'x';
    assert.deepEqual(readFeed(text), {
      leads: [{ address: 'https://a.example/1', words }],
      nameless: [],
      feeds: [],
    });
  });
}

test('OPML names feeds, those in folders too', () => {
  const opml =
    '<opml version="2.0"><body><outline text="news"><outline type="rss" text="a" xmlUrl="https://a.example/feed"/></outline></body></opml>';
  assert.deepEqual(readFeed(opml), {
    leads: [],
    nameless: [],
    feeds: ['https://a.example/feed'],
  });
});

const addressesIn = (text: string, base?: string) =>
  readFeed(text, base)?.leads.map(({ address }) => address);

test('an address within Atom stands where the entry, the feed or the feed’s own address says', () => {
  const atom = (feed: string, entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${feed}><title>t</title><entry ${entry}><title>x</title><link href="one.html"/></entry></feed>`;
  const base = 'https://b.example/feed/';
  assert.deepEqual(addressesIn(atom('xml:base="https://a.example/x/"', 'xml:base="y/"'), base), [
    'https://a.example/x/y/one.html',
  ]);
  assert.deepEqual(addressesIn(atom('xml:base="/x/"', ''), base), ['https://b.example/x/one.html']);
  assert.deepEqual(addressesIn(atom('', ''), base), ['https://b.example/feed/one.html']);
});

test('an entry of RSS without a link has its lasting id as address, unless that is none', () => {
  const rss = (guid: string) =>
    `<rss version="2.0"><channel><title>t</title><item><title>x</title>${guid}</item></channel></rss>`;
  const guid = 'https://a.example/1</guid>';
  assert.deepEqual(addressesIn(rss(`<guid>${guid}`)), ['https://a.example/1']);
  assert.deepEqual(addressesIn(rss(`<guid isPermaLink="true">${guid}`)), ['https://a.example/1']);
  assert.deepEqual(addressesIn(rss(`<guid isPermaLink="false">${guid}`)), []);
});

test('the words of an entry are what it says, without its addresses and without markup', () => {
  const rss =
    '<rss version="2.0"><channel><title>t</title><item><title>Ferry back</title><link>https://bridge.example/1</link><description>&lt;p class="pier"&gt;At &lt;b&gt;noon&lt;/b&gt;&lt;/p&gt;</description><category>Quay</category></item></channel></rss>';
  const words = readFeed(rss)?.leads[0]?.words ?? '';
  assert.deepEqual(words.split('\n').sort(), ['At noon', 'Ferry back', 'Quay']);
});

test('the links of a page are leads, each once with all that they say', () => {
  const page =
    '<base href="/news/"><a href="1#top">Ferry</a><a href="1"> is <i>back</i></a><a href="mailto:a@b.example">x</a><a href="https://a.example/">here</a><a>no</a>';
  assert.deepEqual(readLinks(page, 'https://a.example/'), [
    { address: 'https://a.example/news/1', words: 'Ferry  is back' },
  ]);
});

test('entries without an address are counted', () => {
  const rss =
    '<rss version="2.0"><channel><title>t</title><item><title>x</title></item><item><link>https://a.example/1</link></item></channel></rss>';
  assert.equal(readFeed(rss)?.nameless.length, 1);
});

test('a name can be made of an address that is not UTF-8', () => {
  assert.equal(pageName('https://a.example/caf%E9-closes.html', undefined), 'a-example-caf-closes');
});

test('what is no feed is none', () => {
  assert.equal(readFeed('<html><body>x</body></html>'), undefined);
  assert.equal(readFeed('words'), undefined);
});

test('exports of references give addresses, with the archived copy where one is noted', () => {
  const csl = [
    { type: 'article', URL: 'https://a.example/1', archive_location: 'https://archive.example/1' },
  ];
  const lead = { address: 'https://a.example/1', archived: 'https://archive.example/1' };
  assert.deepEqual(readReferences(csl), [lead]);
  const zotero = { items: [{ url: 'https://a.example/1' }] };
  assert.deepEqual(readReferences(zotero), [{ ...lead, archived: undefined }]);
  assert.equal(readReferences([{ title: 'no address' }]), undefined);
  assert.equal(readReferences('x'), undefined);
});

test('a file is named for the site and the title, or the words of the address', () => {
  assert.equal(
    pageName('https://www.coast.example/x', 'Ferry is back'),
    'coast-example-ferry-is-back',
  );
  assert.equal(
    pageName('https://coast.example/2021/09/ferry-is-back.html', undefined),
    'coast-example-ferry-is-back',
  );
  assert.equal(pageName('https://coast.example/', undefined), 'coast-example');
});

const page = `<html><body>${'<p>The ferry sailed again on Tuesday.</p>'.repeat(20)}</body></html>`;

function record(type: string, address: string, body: string): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2021-03-09T18:20:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
}

const warc = Buffer.from(
  record('image/png', 'https://a.example/i.png', 'x'.repeat(900)) +
    record('text/html; charset=utf-8', 'https://a.example/1', page),
);

async function pagesIn(name: string, bytes: Uint8Array) {
  const found = [];
  for await (const one of readWebArchive(name, bytes)) found.push(one);
  return found;
}

test('an archive that is none, is cut off or has no page is refused by its name', async () => {
  const picture = Buffer.from(record('image/png', 'https://a.example/i.png', 'x'.repeat(900)));
  const archives: [string, Uint8Array][] = [
    ['a.wacz', Buffer.from('no archive at all')],
    ['b.wacz', zipSync({ 'datapackage.json': Buffer.from('{}') })],
    ['c.warc', warc.subarray(0, 40)],
    ['d.warc', picture],
  ];
  for (const [name, bytes] of archives)
    await assert.rejects(pagesIn(name, bytes), { message: new RegExp(`^${name}: `) });
});

test('an archive that is damaged behind a whole page gives the page, and says so', async () => {
  const three = [1, 2, 3].map((n) =>
    Buffer.from(record('text/html; charset=utf-8', `https://a.example/${n}`, page)),
  );
  const packed = three.map((one) => gzipSync(one));
  const rotten = Buffer.from(packed[1] ?? []).fill(0xff, 40, 60);
  const archives: [string, Uint8Array, number][] = [
    ['cut.warc', Buffer.concat(three).subarray(0, -300), 2],
    ['cut.warc.gz', Buffer.concat(packed).subarray(0, -30), 2],
    ['rotten.warc.gz', Buffer.concat([packed[0] ?? rotten, rotten, packed[2] ?? rotten]), 1],
  ];
  for (const [name, bytes, least] of archives) {
    const found: string[] = [];
    const read = async () => {
      for await (const { address } of readWebArchive(name, bytes)) found.push(address);
    };
    await assert.rejects(read, { message: new RegExp(`^${name}: is cut off or damaged`) });
    assert.ok(found.length >= least, name);
  }
  assert.equal((await pagesIn('whole.warc.gz', Buffer.concat(packed))).length, 3);
});

test('the pages of web archives are read, packed or not, with their day', async () => {
  const archives: [string, Uint8Array][] = [
    ['a.warc', warc],
    ['a.warc.gz', gzipSync(warc)],
    [
      'a.wacz',
      zipSync({ 'archive/data.warc.gz': gzipSync(warc), 'datapackage.json': Buffer.from('{}') }),
    ],
  ];
  for (const [name, bytes] of archives) {
    const [one, ...more] = await pagesIn(name, bytes);
    assert.deepEqual(more, [], name);
    assert.equal(one?.address, 'https://a.example/1', name);
    assert.equal(one?.retrieved, '2021-03-09T18:20:00.000Z', name);
    assert.equal(Buffer.from(one?.bytes ?? []).toString(), page, name);
  }
});

test('an id of an RSS entry is its address where it is a whole one alone', () => {
  const item = (guid: string) => `<item><title>${guid}</title><guid>${guid}</guid></item>`;
  const ids = ['12345', '/a', 'tag:a.example,2020:1', 'urn:uuid:1', 'https://a.example/b'];
  const rss = `<rss version="2.0"><channel><title>t</title>${ids.map(item).join('')}</channel></rss>`;
  const read = readFeed(rss, 'https://a.example/feed');
  assert.deepEqual(
    read?.leads.map(({ address }) => address),
    ['https://a.example/b'],
  );
  assert.deepEqual(read?.nameless, ids.slice(0, -1));
});
