/**
 * What a reader, or a program, reads of every page and file of a small story, and of the style guide with all its
 * states. `UPDATE=1 npm run test:snapshots` writes the snapshots anew: read the diff, it is what readers will see.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { listFiles } from '../../site/read-site.ts';
import { prepareStory, runOn } from '../prepare-story.ts';
import { compareSnapshots } from './compare-snapshots.ts';
import { fileText } from './file-text.ts';

/**
 * What is made like others that are kept or has tests of its own, and the page of the scorecard, which changes with
 * every rule.
 */
const LEFT_OUT =
  /^(?:_astro\/|about\/restoration\/|search\/(?:passages|words)|data\/.*\.schema\.json|articles\/[^/]+\/cite\/p(?!3\.)\d+\.|sw\.js|favicon)/;

const story = prepareStory(join(import.meta.dirname, 'content'));
after(story.remove);

compareSnapshots(join(import.meta.dirname, 'read'), () => {
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script, [], {
      BASE_PATH: '/bridges/',
      SITE_URL: 'https://news.example',
      STYLEGUIDE: '1',
    });
    assert.equal(code, 0, output);
  }
  const files = listFiles(story.out).filter((file) => !LEFT_OUT.test(file));
  return new Map(
    files.flatMap((file) => {
      const text = fileText(file, readFileSync(join(story.out, file)));
      return text === undefined ? [] : [[file, text] as const];
    }),
  );
});
