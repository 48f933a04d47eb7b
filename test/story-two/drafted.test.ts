/** A story of which every entry is a draft: whatever tells one of them, page or file, says so. */
import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import { listFiles } from '../site/read-site.ts';
import { prepareStory, runOn } from './prepare-story.ts';
import { fileText } from './snapshots/file-text.ts';

const SIGN = '[draft]';
const MEANING = 'drafted from the reports by rule; not yet read by an editor';
const DRAFTED = 'story.yaml {events,questions,quotes,agreements,people,places}/*.yaml'.split(' ');

const story = prepareStory(join(import.meta.dirname, 'snapshots', 'content'));
after(story.remove);

/** What the drafts are called, but for people and places, whose names are the reports’ own. */
const titles: string[] = [];

function run(script: 'normalize' | 'build'): void {
  const { code, output } = runOn(story, script);
  assert.equal(code, 0, output);
}

before(() => {
  // With the names of an editor's people: drafts lend the reports none.
  run('normalize');
  for (const file of globSync(DRAFTED, { cwd: story.content })) {
    const path = join(story.content, file);
    const data = parse(readFileSync(path, 'utf8'));
    const field = ['question', 'statement', 'title'].find((name) => name in data);
    // No report has these words.
    const title = `Kestrel ${String.fromCharCode(65 + titles.length)}.`;
    if (field) titles.push(title);
    const called = field ? { [field]: title } : {};
    writeFileSync(path, stringify({ ...data, ...called, draft: true, by: 'by a rule' }));
  }
  run('build');
});

/** A built file as text: of a book its pages, one after the other. */
function textOf(file: string): string {
  const bytes = readFileSync(join(story.out, file));
  if (!file.endsWith('.epub')) return bytes.toString().replace(/\r\n[ \t]/g, '');
  return Object.values(unzipSync(bytes))
    .map((page) => strFromU8(page))
    .join('\n');
}

const files = () =>
  listFiles(story.out).filter((file) => !/^_astro\/|\.(?:png|woff2|js|css|svg)$/.test(file));

test('a title of a draft stands nowhere without the sign', () => {
  const found = new Map(titles.map((title) => [title, 0]));
  const bare: string[] = [];
  for (const file of files()) {
    const text = textOf(file);
    for (const title of titles) {
      for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
        const after = text.slice(at + title.length, at + title.length + 12);
        found.set(title, (found.get(title) ?? 0) + 1);
        // A style of citing puts capitals; CSS and Markdown write brackets in their own ways.
        if (!/^ (?:\\?\[|\\5b )draft/i.test(after))
          bare.push(`${file}: ${text.slice(at - 30, at + 90)}`);
      }
    }
  }
  assert.deepEqual(bare, []);
  for (const [title, times] of found) assert.ok(times > 2, `“${title}” is found ${times} times`);
});

test('whoever reads the sign reads what it means', () => {
  // What the site's own programs read, and what has nothing of the story but its name.
  const FOR_PROGRAMS =
    /^search\/|\.webmanifest$|^opensearch\.xml$|^data\/annotations\.json$|^articles\/.*\.(?:bib|ris|json)$/;
  const silent = files().filter((file) => {
    if (FOR_PROGRAMS.test(file)) return false;
    const text = fileText(file, readFileSync(join(story.out, file))) ?? '';
    const plain = text.replaceAll('\\;', ';').replace(/\s+/g, ' ').toLowerCase();
    return plain.includes(SIGN) && !plain.includes(MEANING);
  });
  assert.deepEqual(silent, []);
});

test('the page of each draft says which rule made it', () => {
  const pages = globSync(DRAFTED, { cwd: story.content })
    .filter((file) => !/^(?:story|agreements)\b/.test(file))
    .map((file) => file.replace(/^events/, 'timeline').replace(/^questions/, 'differences'))
    .map((file) => file.replace(/\.yaml$/, '/index.html'));
  assert.ok(pages.length > 15);
  for (const page of pages) assert.match(textOf(page), /How: .*by a rule/, page);
});
