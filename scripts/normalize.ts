import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticle } from '../src/article/write-article.ts';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { readHabits } from '../src/content-folder/read-habits.ts';
import { ruleBookWith } from '../src/normalize/rules.ts';
import { describeArticle } from './normalize/describe.ts';
import { normalizeContent, normalizeOne } from './normalize/reports.ts';
import { findDrift, writeFolder } from './normalize/write-folder.ts';
import { runCommand } from './running/run-command.ts';

const USAGE = `Usage: npm run normalize                 write content/articles from content/raw
       npm run normalize -- --check     fail when content/articles is not what content/raw gives
       npm run -s normalize -- --json FILE|-   print what is made of one file`;

const content = contentFolder();

/** @throws Error with the usage, when an option is none of these */
function readArguments() {
  try {
    return parseArgs({
      options: { check: { type: 'boolean' }, json: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [file, ...more] = positionals;
  const isOne = file !== undefined;
  if (more.length > 0 || Boolean(values.json) !== isOne || (isOne && values.check)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (file !== undefined) {
    const { text, edits, flags, meta, spin } = await normalizeOne(content, file);
    const facts = { ...meta, spin };
    process.stdout.write(`${JSON.stringify({ text, edits, flags, meta: facts })}\n`);
    return 0;
  }
  const {
    files: rawFiles,
    documents,
    problems,
    notices,
  } = await normalizeContent(content, (line) => process.stderr.write(`${line}\n`));
  for (const line of [...notices, ...problems]) process.stderr.write(`${line}\n`);
  const rules = ruleBookWith(readHabits());
  const folder = join(content, 'articles');
  const files = new Map(
    documents.map((document) => [`${document.article.slug}.md`, writeArticle(document, rules)]),
  );
  if (values.check) {
    const drift = findDrift(folder, files);
    for (const line of drift) process.stderr.write(`${line}\n`);
    if (drift.length > 0) process.stderr.write('Run `npm run normalize` and commit the result.\n');
    else process.stdout.write(`${files.size} articles are what the raw files give.\n`);
    return drift.length > 0 || problems.length > 0 ? 1 : 0;
  }
  mkdirSync(folder, { recursive: true });
  // The article of a file that cannot be read stays as it was until the file is mended.
  writeFolder(folder, files, { keepOthers: problems.length > 0 });
  for (const document of documents) process.stdout.write(`${describeArticle(document)}\n`);
  if (problems.length === 0) return 0;
  const missing = rawFiles - documents.length;
  process.stderr.write(`${missing} of ${rawFiles} raw files gave no article; see above.\n`);
  return 1;
}

await runCommand(main);
