import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { siteChecks } from '../site/checks/checks.ts';
import { elementsNamed, readSite, type Site, textOf } from '../site/read-site.ts';
import { hostileSite } from './hostile-site.ts';
import { vectors } from './vectors.ts';

let out = '';
test('a story of hostile words is normalized, checked and built', async () => {
  out = (await hostileSite()).hostile;
  assert.ok(existsSync(join(out, 'index.html')));
});

let built: Site | undefined;
function site(): Site {
  built ??= readSite(out, '/');
  return built;
}
const read = (file: string) => readFileSync(join(out, file), 'utf8');
const filesEndingIn = (...endings: string[]) =>
  [...site().files].filter((file) => endings.some((ending) => file.endsWith(ending)));

/**
 * Two of the hostile titles may be the same words, and words of other languages that the code looks for are among them,
 * unnamed as in a report; the other checks hold whatever the words are.
 */
const NOT_OF_ANY_WORDS = [
  'every page has a language, a title of its own, a description and one h1',
  'words in another language say so',
];

/** The port of EPUBCheck looks for prefixes with an expression, in words that speak of metadata too. */
const PORT_FAULT = /\.opf: OPF-028 Undeclared prefix/;

for (const [title, check] of Object.entries(siteChecks)) {
  if (NOT_OF_ANY_WORDS.includes(title)) continue;
  test(`${title}, of hostile words too`, async () => {
    const problems = await check(site());
    assert.deepEqual(
      problems.filter((problem) => !PORT_FAULT.test(problem)),
      [],
    );
  });
}

test('every vector reaches the page of its report as words', () => {
  const words = site()
    .pages.filter(({ path }) => /^articles\/letters-\d+\/$/.test(path))
    .flatMap((page) => elementsNamed(page, 'main').map(textOf))
    .join('\n');
  const missing = vectors.filter(({ number }) => !words.includes(`${number}`));
  // Two hold their number in code of another base.
  assert.ok(missing.length <= 20, JSON.stringify(missing));
});

test('a page holds no character that hides, turns or ends text, not even as removed', () => {
  for (const page of site().pages) {
    assert.doesNotMatch(
      page.html,
      /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
      page.path,
    );
  }
});

test('a page holds no element that only a stranger would put there', () => {
  const strange = ['iframe', 'object', 'embed', 'marquee', 'math', 'video', 'audio', 'template'];
  for (const page of site().pages) {
    assert.deepEqual(elementsNamed(page, ...strange), [], page.path);
    // An embedded page opens its links outside of its frame.
    for (const { properties } of elementsNamed(page, 'base')) {
      assert.deepEqual(properties, { target: '_blank' }, page.path);
    }
    for (const { properties } of elementsNamed(page, 'meta')) {
      assert.notEqual(String(properties.httpEquiv ?? '').toLowerCase(), 'refresh', page.path);
    }
    for (const { properties } of elementsNamed(page, 'script')) {
      const own =
        properties.type === 'application/ld+json' || /^\/_astro\//.test(`${properties.src}`);
      assert.ok(own, page.path);
    }
  }
});

test('linked data stays inside its element and reads as JSON', () => {
  let count = 0;
  for (const page of site().pages) {
    for (const script of elementsNamed(page, 'script')) {
      if (script.properties.type !== 'application/ld+json') continue;
      count++;
      assert.ok(JSON.parse(textOf(script)), page.path);
      assert.doesNotMatch(textOf(script), /[<>&\u2028\u2029]/, page.path);
    }
  }
  assert.ok(count > 10);
});

test('feeds and other files of XML and JSON are well-formed', () => {
  const xml = filesEndingIn('.xml', '.atom', '.svg');
  const json = filesEndingIn('.json');
  assert.ok(xml.length > 3 && json.length > 2);
  for (const file of xml) assert.doesNotThrow(() => fromXml(read(file)), file);
  for (const file of json) assert.doesNotThrow(() => JSON.parse(read(file)), file);
});

test('a calendar has one property on each line, and none that the words make', () => {
  for (const file of filesEndingIn('.ics')) {
    for (const line of read(file).split('\r\n')) {
      assert.match(line, /^(?:[A-Z-]+[;:]| |$)/, file);
      assert.doesNotMatch(line, /\p{Cc}/u, file);
    }
  }
});
