import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { restoredText } from '../article/article-body.ts';
import { readContent } from './read-content.ts';

const dir = relative('.', join(import.meta.dirname, 'fixtures/fair'));
const { files, problems } = readContent(dir);
const messages = problems.map(
  ({ file, line, message }) => `${relative(dir, file)}:${line ?? ''} ${message}`,
);

test('entries are read by folder and named by their file', () => {
  assert.deepEqual(
    files.events.map(({ id }) => id),
    ['opening'],
  );
  assert.equal(files.story?.data.title, 'The fair');
  assert.deepEqual(files.topics, []);
});

test('articles are read with their blocks and the lines of these', () => {
  const [article] = files.articles;
  assert.equal(article?.id, 'day-one');
  assert.deepEqual(
    article?.blocks.map(({ id, role }) => [id, role]),
    [
      ['p1', 'furniture'],
      ['p2', 'paragraph'],
    ],
  );
  const [, block] = article?.blocks ?? [];
  assert.equal(block && restoredText(block), 'Mayor Quill opened the fair in the harbour.');
  assert.equal(article?.lines['blocks.p2'], 20);
  assert.equal(article?.lines['slug'], 2);
});

test('every fault of a file is told with its place, and the file is not taken', () => {
  assert.ok(messages.includes('people/ida-quill.yaml:1 “shortName” is missing. Add it: a text.'));
  assert.ok(files.unread.includes('people/ida-quill'));
});

test('two files of one id, and a name that is no address, are told', () => {
  const text = messages.join('\n');
  assert.match(text, /places\/quay\.yml: .*places\/quay\.yaml has the same id, “quay”/);
  assert.match(text, /people\/Odo Marsh\.yaml: .*“Odo Marsh” must be lower-case words/);
});

test('an article under a name that is not its slug, or not in the format, is told', () => {
  const text = messages.join('\n');
  assert.match(text, /articles\/day-two\.md:2 The slug, “day-won”, is not the file's name/);
  assert.match(text, /articles\/day-three\.md:20 emphasis is not part of the format/);
});

test('files and folders that nothing reads are told', () => {
  const text = messages.join('\n');
  assert.match(text, /^event: Nothing reads this folder\. Did you mean “events”\?$/m);
  assert.match(text, /^notes\.txt: Nothing reads this file\.$/m);
  assert.match(text, /^events\/opening\.bak: Nothing reads this file: the files of “events”/m);
  const levels = problems
    .filter(({ message }) => message.startsWith('Nothing'))
    .map((p) => p.level);
  assert.deepEqual(levels, ['error', 'notice', 'notice']);
});

test('a folder without a story says what is missing, and what is to be run first', () => {
  const messagesOf = (folder: string) =>
    readContent(folder)
      .problems.map(({ message }) => message)
      .join('\n');
  const reports =
    /missing\. It names the story: [^.]*\. Put reports into \S+raw and run “npm run normalize”; then “npm run draft”/;
  assert.match(messagesOf(join(dir, 'places')), reports);
  const restored = mkdtempSync(join(tmpdir(), 'no-story-'));
  cpSync(join(dir, 'articles'), join(restored, 'articles'), { recursive: true });
  assert.match(messagesOf(restored), /It names the story: [^.]*\. “npm run draft” makes one of/);
  rmSync(restored, { recursive: true });
});
