/**
 * Puts the templates of all pages together, in a process of its own: what that holds is given back before pages are made,
 * and meanwhile another one reads the content. No story plays a part.
 */
import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { programFile } from '../../src/build-cache/program-file.ts';
import { holdContent } from '../../src/content-folder/held-content.ts';
import { runCommand } from '../running/run-command.ts';

/** Where Astro writes down what it knows of the content: in the clone its root, else the story's cache. */
function astroFolder(): string {
  if (resolve(programFile()) === resolve()) return resolve();
  const folder = resolve('.cache', 'astro');
  mkdirSync(folder, { recursive: true });
  return folder;
}

const NO_FILES = {
  story: undefined,
  articles: [],
  publishers: [],
  people: [],
  places: [],
  topics: [],
  events: [],
  questions: [],
  agreements: [],
  quotes: [],
  unread: [],
};

await runCommand(async () => {
  holdContent({
    files: NO_FILES,
    whole: undefined,
    story: undefined,
    aliases: [],
    published: new Set(),
    problems: [],
  });
  const root = astroFolder();
  await build({
    root,
    configFile: relative(root, programFile('astro.config.mjs')),
    logLevel: 'warn',
  });
  return 0;
});
// What Astro leaves open is not waited for.
process.exit();
