/**
 * What a reader, or a program, reads of every page and file of a small story, and of the style guide with all its
 * states. `UPDATE=1 npm run test:snapshots` writes the snapshots anew: read the diff, it is what readers will see.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { listFiles } from '../../site/read-site.ts';
import { prepareStory, runOn } from '../prepare-story.ts';
import { fileText } from './file-text.ts';

const FOLDER = join(import.meta.dirname, 'read');
/**
 * What is made like others that are kept or has tests of its own, and the page of the scorecard, which changes with
 * every rule.
 */
const LEFT_OUT =
  /^(?:_astro\/|about\/restoration\/|search\/(?:passages|words)|data\/.*\.schema\.json|articles\/[^/]+\/cite\/p(?!3\.)\d+\.|sw\.js|favicon)/;

const isUpdate = process.env['UPDATE'] === '1';
const story = prepareStory(join(import.meta.dirname, 'content'));
after(story.remove);

const pathOf = (file: string) => join(FOLDER, `${file}.txt`);

function readFiles(): Map<string, string> {
  const files = listFiles(story.out).filter((file) => !LEFT_OUT.test(file));
  return new Map(
    files.flatMap((file) => {
      const text = fileText(file, readFileSync(join(story.out, file)));
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
}

before(() => {
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script, [], {
      BASE_PATH: '/bridges/',
      SITE_URL: 'https://news.example',
      STYLEGUIDE: '1',
    });
    assert.equal(code, 0, output);
  }
  if (!isUpdate) return;
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, text] of readFiles()) {
    mkdirSync(dirname(pathOf(file)), { recursive: true });
    writeFileSync(pathOf(file), text);
  }
});

test('every page and file reads as its snapshot says', () => {
  const differing: string[] = [];
  for (const [file, text] of readFiles()) {
    const kept = existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : '';
    if (kept !== text) differing.push(`${file}\n${firstDifference(kept, text)}`);
  }
  assert.equal(
    differing.length,
    0,
    `If that is meant: UPDATE=1 npm run test:snapshots, and read the diff.\n${differing.join('\n')}`,
  );
});

test('every snapshot has its page or file', () => {
  const there = readFiles();
  const stale = listFiles(FOLDER).filter((name) => !there.has(name.replace(/\.txt$/, '')));
  assert.deepEqual(stale, []);
});

/** The first line that differs, as it was kept and as it is. */
function firstDifference(kept: string, text: string): string {
  const [was, is] = [kept.split('\n'), text.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  const line = at === -1 ? is.length : at;
  return `  line ${line + 1} was: ${was[line] ?? '(nothing)'}\n  line ${line + 1} is:  ${is[line] ?? '(nothing)'}`;
}
