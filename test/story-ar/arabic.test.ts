import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openIndex } from '../../src/features/search/open-index.ts';
import { query } from '../../src/features/search/query.ts';
import { spellingOf } from '../../src/features/search/spelling.ts';
import { attributeOf, elementsOf, type HtmlNode, parseHtml } from '../../src/markup/html-tree.ts';
import { directionOf } from '../../src/text/direction.ts';
import { siteChecks } from '../site/checks/checks.ts';
import { inherited } from '../site/inherited.ts';
import { readSite, type Site } from '../site/read-site.ts';
import { ARABIC_FIXTURE, builtArabic } from './built-arabic.ts';

const story = await builtArabic();

let built: Site | undefined;
function site(): Site {
  built ??= readSite(story.out, '/');
  return built;
}

const trees = () => site().pages.map(({ path, html }) => ({ path, tree: parseHtml(html) }));

test('every page is in Arabic and runs from right to left', () => {
  for (const { path, tree } of trees()) {
    const [html] = elementsOf(tree);
    assert.ok(html);
    assert.equal(attributeOf(html, 'lang'), 'ar', path);
    assert.equal(attributeOf(html, 'dir'), 'rtl', path);
  }
});

test('words in another language run in its direction', () => {
  let count = 0;
  for (const { path, tree } of trees()) {
    for (const element of elementsOf(tree)) {
      const lang = attributeOf(element, 'lang');
      if (lang === undefined || element.tagName === 'html') continue;
      if (attributeOf(element, 'dir') === 'auto') continue;
      count++;
      assert.equal(inherited(element, 'dir'), directionOf(lang), `/${path}: ${element.tagName}`);
    }
  }
  assert.ok(count > 50);
});

/** Three words in Latin letters. */
const LATIN_WORDS =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}’'-]*(?:,? \p{Script=Latin}[\p{Script=Latin}\p{N}’'-]*){2,}/gu;
/** What is English in the files, and the names of commands and formats. */
const quoted = [
  ...globSync(join(ARABIC_FIXTURE, '**/*.{txt,yaml}')).map((file) => readFileSync(file, 'utf8')),
  'npm run normalize npm run draft npm run -s normalize',
  // Where the pages of a set come from is said as the set says it.
  'every second page of github',
  'nothing left out',
].join('\n');
const READ_ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt', 'content'];

test('no sentence of the interface is in English', () => {
  const found = new Set<string>();
  const look = (path: string, words: string) => {
    for (const [english] of words.matchAll(LATIN_WORDS)) {
      const isCut = quoted.includes(english.replace(/ \S*$/, ''));
      if (!quoted.includes(english) && !isCut) found.add(`/${path}: ${english}`);
    }
  };
  const walk = (path: string, node: HtmlNode): void => {
    if (['script', 'style'].includes(node.nodeName)) return;
    const isRead = !inherited(node, 'lang')?.startsWith('en');
    if ('value' in node && isRead) look(path, node.value);
    if ('tagName' in node && isRead && attributeOf(node, 'http-equiv') === undefined)
      for (const name of READ_ATTRIBUTES)
        if (attributeOf(node, 'name') !== 'viewport') look(path, attributeOf(node, name) ?? '');
    if ('childNodes' in node) for (const child of node.childNodes) walk(path, child);
  };
  for (const { path, tree } of trees()) walk(path, tree);
  assert.deepEqual([...found], []);
});

const bodyOf = (path: string) => site().pages.find((page) => page.path === path)?.html ?? '';

test('a report says that its wording was not judged: on its page, its card, in feeds and data', () => {
  const page = bodyOf('articles/bridge-opens/');
  assert.match(page, /لا يمكن الحكم على مقدار ما غُيّر فيه/);
  assert.match(page, /عادات برامج إعادة الصياغة لا تُعرف إلا للإنجليزية/);
  assert.match(bodyOf('articles/'), /لم تُفحص صياغته/);
  const file = (name: string) => readFileSync(join(story.out, name), 'utf8');
  assert.match(file('reports.atom'), /لم تُفحص صياغته/);
  assert.match(file('reports.json'), /لم تُفحص صياغته/);
  assert.match(file('data/articles.json'), /notJudged/);
});

test('facts are read from Arabic: title, byline, day in either row of figures, dateline', () => {
  const article = (slug: string) =>
    readFileSync(join(story.content, 'articles', `${slug}.md`), 'utf8');
  const bridge = article('bridge-opens');
  assert.match(bridge, /value: افتتاح جسر خليج الصدف بعد تسع سنوات من البناء/);
  assert.match(bridge, /value: نهى القصير/);
  assert.match(bridge, /value: 2019-03-03\n {2}passage: ٣ مارس ٢٠١٩/);
  assert.match(article('last-ferry'), /value: العبّارة الأخيرة تغادر الميناء/);
  assert.match(article('last-ferry'), /value: 2019-03-04\n {2}passage: 4 آذار 2019/);
  assert.match(article('market'), /value: al-manara\n {2}passage: خليج الصدف \(وكالة المنارة\) -/);
});

test('search finds Arabic with and without vowel signs, hamza and article', () => {
  const index = openIndex(
    JSON.parse(readFileSync(join(story.out, 'search/passages.json'), 'utf8')),
  );
  const found = (text: string) => {
    const { hits } = query(index, text, {}, { spelling: spellingOf(index) });
    return hits.map(({ id }) => id);
  };
  const ferry = found('العبّارة');
  assert.ok(ferry.length > 3);
  for (const words of ['العبارة', 'عبّارة', 'للعباره'])
    assert.deepEqual(found(words).sort(), [...ferry].sort(), words);
  assert.deepEqual(found('إفتتاح').sort(), found('افتتاح').sort());
  assert.ok(found('ليلى الحداد').includes('layla-haddad'));
  assert.deepEqual(found('أوضح المهندس'), ['p12']);
  assert.ok(found('٤ مارس ٢٠١٩').includes('last-ferry'));
  assert.ok(found('الاثنين').includes('last-ferry'));
});

test('feeds and the calendar are in Arabic', () => {
  const file = (name: string) => readFileSync(join(story.out, name), 'utf8');
  assert.match(file('timeline.atom'), /xml:lang="ar"/);
  assert.match(file('timeline.atom'), /dir="rtl"/);
  assert.match(file('timeline.ics').replace(/\r\n /g, ''), /SUMMARY[^:]*:.*الرحلة الأخيرة للعبّارة/);
  assert.deepEqual(JSON.parse(file('site.webmanifest')).dir, 'rtl');
});

/** Arabic letters take two bytes each: what decodes a text is weighed with its sentences in English. */
const WEIGHED_IN_ENGLISH = 'what decodes a text stays under its weight';

for (const [title, check] of Object.entries(siteChecks)) {
  if (title === WEIGHED_IN_ENGLISH) continue;
  test(`${title}, in Arabic`, async () => {
    assert.deepEqual(await check(site()), []);
  });
}
