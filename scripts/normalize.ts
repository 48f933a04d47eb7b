import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeArticle } from '../src/article/write-article.ts';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { readHabits } from '../src/content-folder/read-habits.ts';
import { sayCommand } from '../src/content-folder/say-command.ts';
import { normalizedJson } from '../src/normalize/normalized-json.ts';
import { ruleBookWith } from '../src/normalize/rules.ts';
import { describeArticle } from './normalize/describe.ts';
import { printRestored } from './normalize/print-restored.ts';
import { normalizeContent, normalizeOne } from './normalize/reports.ts';
import { findDrift, writeFolder } from './normalize/write-folder.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

const OPTIONS = { check: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** One file, which need not belong to the content folder. */
async function printOne(file: string, asJson: boolean): Promise<number> {
  const normalized = await normalizeOne(contentFolder(), file);
  if (asJson) {
    process.stdout.write(`${JSON.stringify(normalizedJson(normalized))}\n`);
    return 0;
  }
  const { text, notes } = printRestored(normalized);
  process.stdout.write(text);
  for (const note of notes) process.stderr.write(`${note}\n`);
  return 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const { check = false, json = false } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Name one file.');
  if (json && file === undefined) throw new UsageError('--json: name the file.');
  if (check && file !== undefined) throw new UsageError('--check is for the content folder.');
  if (file !== undefined) return printOne(file, json);
  const content = contentHere();
  const {
    files: rawFiles,
    documents,
    problems,
    notices,
  } = await normalizeContent(content, (line) => process.stderr.write(`${line}\n`), true);
  for (const line of [...notices, ...problems]) process.stderr.write(`${line}\n`);
  const rules = ruleBookWith(readHabits());
  const folder = join(content, 'articles');
  const files = new Map(
    documents.map((document) => [`${document.article.slug}.md`, writeArticle(document, rules)]),
  );
  if (check) {
    const drift = findDrift(folder, files);
    for (const line of drift) process.stderr.write(`${line}\n`);
    if (drift.length > 0)
      process.stderr.write(`Run “${sayCommand('normalize')}” and commit the result.\n`);
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

await runTool('normalize', main);
