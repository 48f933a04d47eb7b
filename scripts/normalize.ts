import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArticleDocument, writeArticle } from '../src/markdown/write-article.ts';
import { decodeBytes } from '../src/normalize/decode-bytes.ts';
import { emptyContext, type Normalized, normalize } from '../src/normalize/normalize.ts';
import { ruleBook } from '../src/normalize/rules.ts';
import { toArticle } from '../src/normalize/to-article.ts';
import { contentFolder } from '../src/story-files/content-folder.ts';
import { listFiles } from '../src/story-files/list-files.ts';
import { describeArticle } from './normalize/describe.ts';
import {
  correctionsPath,
  readContext,
  readCorrections,
  withCorrections,
} from './normalize/read-context.ts';
import { findDrift, writeFolder } from './normalize/write-folder.ts';

const USAGE = `Usage: npm run normalize                 write content/articles from content/raw
       npm run normalize -- --check     fail when content/articles is not what content/raw gives
       npm run -s normalize -- --json FILE|-   print what is made of one file`;

const content = contentFolder();

/** The articles of the content folder, in the order of their raw files. */
function normalizeContent(): ArticleDocument[] {
  const shared = readContext(content);
  const bySlug = new Map<string, string>();
  return listFiles(join(content, 'raw'), ['.txt']).map(({ path }) => {
    const name = basename(path);
    const bytes = readFileSync(path);
    const corrections = readCorrections(content, name);
    const text = decodeBytes(bytes, path);
    const normalized = withCorrections(corrections, (data) =>
      normalize(text, { ...emptyContext, ...shared, corrections: data }),
    );
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const document = toArticle({ name, sha256, slug: corrections?.data.slug }, normalized);
    const { slug } = document.article;
    const other = bySlug.get(slug);
    if (other) {
      throw new Error(
        `${path}: its address would be “${slug}”, as of ${other}; give it a slug of its own in ${correctionsPath(content, name)}`,
      );
    }
    bySlug.set(slug, name);
    return document;
  });
}

/** One file as JSON. It need not belong to the content folder, which then lends only its names. */
function normalizeOne(file: string): Normalized {
  const bytes = readFileSync(file === '-' ? 0 : file);
  const text = decodeBytes(bytes, file === '-' ? 'standard input' : file);
  if (!existsSync(content)) return normalize(text);
  const shared = readContext(content);
  const own = join(content, 'raw', basename(file));
  const isOwn = file !== '-' && existsSync(own) && readFileSync(own).equals(bytes);
  const span = isOwn ? shared.span : undefined;
  return withCorrections(isOwn ? readCorrections(content, file) : undefined, (corrections) =>
    normalize(text, { ...emptyContext, ...shared, span, corrections }),
  );
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (more.length > 0 || Boolean(values.json) !== (file !== undefined)) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  if (file !== undefined) {
    const { text, edits, flags, meta, spin } = normalizeOne(file);
    process.stdout.write(`${JSON.stringify({ text, edits, flags, meta, spin })}\n`);
    return 0;
  }
  const documents = normalizeContent();
  const folder = join(content, 'articles');
  const files = new Map(
    documents.map((document) => [`${document.article.slug}.md`, writeArticle(document, ruleBook)]),
  );
  if (values.check) {
    const drift = findDrift(folder, files);
    for (const line of drift) process.stderr.write(`${line}\n`);
    if (drift.length > 0) process.stderr.write('Run `npm run normalize` and commit the result.\n');
    else process.stdout.write(`${files.size} articles are what the raw files give.\n`);
    return drift.length > 0 ? 1 : 0;
  }
  mkdirSync(folder, { recursive: true });
  writeFolder(folder, files);
  for (const document of documents) process.stdout.write(`${describeArticle(document)}\n`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
