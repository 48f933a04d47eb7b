/**
 * Makes the site in `OUT_DIR`: content, pages and permalinks in one process, so that what is read once is at hand for
 * all of them.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { programFile } from '../../src/build-cache/program-file.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { holdContent } from '../../src/content-folder/held-content.ts';
import { checkContent } from '../../src/content-folder/load-content.ts';
import { countEntries, listProblems } from '../check/report.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import { runCommand } from '../running/run-command.ts';

/** Where Astro writes down what it knows of the content: in the clone its root, else the story's cache. */
function astroFolder(): string {
  if (resolve(programFile()) === resolve()) return resolve();
  const folder = resolve('.cache', 'astro');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function makeSite(): Promise<number> {
  console.log('Checking the content …');
  const content = checkContent(contentFolder());
  const errors = content.problems.filter(({ level }) => level === 'error');
  console.log(listProblems(errors, 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(content.files, errors));
  if (errors.length > 0) return 1;
  holdContent(content);

  console.log('Building the pages …');
  const root = astroFolder();
  await build({
    root,
    configFile: relative(root, programFile('astro.config.mjs')),
    logLevel: 'warn',
  });

  console.log('Checking the permalinks …');
  const { OUT_DIR = 'dist', PAGES_RECORD } = process.env;
  const { isBroken, words } = checkPermalinks(contentFolder(), OUT_DIR, PAGES_RECORD);
  console[isBroken ? 'error' : 'log'](words);
  return isBroken ? 1 : 0;
}

await runCommand(makeSite);
// What Astro leaves open is not waited for.
process.exit();
