/**
 * Makes the site in `OUT_DIR`: content, pages and permalinks in one process, so that what is read once is at hand for
 * all of them.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { codeDigest } from '../../src/build-cache/code-digest.ts';
import { programFile } from '../../src/build-cache/program-file.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { holdContent } from '../../src/content-folder/held-content.ts';
import { checkContent } from '../../src/content-folder/load-content.ts';
import { readLanguage } from '../../src/content-folder/read-language.ts';
import { catalogueLanguage } from '../../src/text/interface.ts';
import { createUrls } from '../../src/urls.ts';
import { countEntries, listProblems } from '../check/report.ts';
import { makePages } from '../pages/make-pages.ts';
import { checkPermalinks } from '../permalinks/check-permalinks.ts';
import { runCommand } from '../running/run-command.ts';
import { findTemplates } from '../templates/find-templates.ts';

/** All code that plays a part in a page, what it draws from and what it is checked by. */
const CODE = [
  'src',
  'public',
  'gold',
  'scripts/pages',
  'scripts/templates',
  'scripts/permalinks/read-page.ts',
  'astro.config.mjs',
  'package.json',
];

const {
  SITE_URL = 'http://localhost:4321',
  BASE_PATH = '/',
  OUT_DIR = 'dist',
  PAGES_RECORD,
  STYLEGUIDE = '',
} = process.env;

async function makeSite(): Promise<number> {
  const language = catalogueLanguage(readLanguage(contentFolder()));
  const catalogue = resolve(programFile('src', 'text', language));
  const code = codeDigest(CODE) + language + STYLEGUIDE;
  // Where they are not there yet, another process makes them while this one reads.
  const finding = findTemplates([code, SITE_URL, BASE_PATH], console.log);

  console.log('Checking the content …');
  const content = checkContent(contentFolder());
  const errors = content.problems.filter(({ level }) => level === 'error');
  console.log(listProblems(errors, 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(content.files, errors));
  if (errors.length > 0) return 1;
  holdContent(content);

  console.log('Building the pages …');
  const templates = await finding;
  if (templates === undefined) return 1;
  const root = resolve(OUT_DIR);
  const { origin } = new URL(SITE_URL);
  const { at } = createUrls(BASE_PATH);
  await makePages(templates, content, {
    root,
    origin,
    at,
    catalogue,
    code,
    record: PAGES_RECORD,
  });

  console.log('Checking the permalinks …');
  const { isBroken, words } = checkPermalinks(contentFolder(), root, PAGES_RECORD);
  console[isBroken ? 'error' : 'log'](words);
  return isBroken ? 1 : 0;
}

await runCommand(makeSite);
// What Astro leaves open is not waited for.
process.exit();
