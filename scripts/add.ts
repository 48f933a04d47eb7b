/** Takes pages into `content/raw`: `npm run add -- FILE|FOLDER|ADDRESS …`, or what is new in the story's sources: `--sources`. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { NamedText } from '../src/article/near-copies.ts';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { readSources } from '../src/content-folder/read-sources.ts';
import { sayCommand } from '../src/content-folder/say-command.ts';
import type { Sources } from '../src/schemas/sources.ts';
import { formatProblem } from '../src/story/problem.ts';
import { addList, addWhat } from './add/add-pages.ts';
import { addSources } from './add/add-sources.ts';
import { openContentStore } from './add/content-store.ts';
import { fetchPage } from './add/fetch-page.ts';
import type { Added } from './add/fetch-pages.ts';
import { tellCopies } from './add/tell-copies.ts';
import { ask } from './http/ask.ts';
import { askPolitely } from './http/ask-politely.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

/** @throws UsageError where the arguments do not say what to add */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      list: { type: 'string', multiple: true },
      limit: { type: 'string' },
      sources: { type: 'boolean' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { list: lists = [], limit: asked = '100', json = false, sources = false } = values;
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit: a number from 1 on, not “${asked}”.`);
  }
  if (sources && values.limit !== undefined) {
    throw new UsageError('--sources: the limit stands in sources.yaml.');
  }
  if (positionals.length + lists.length === 0 && !sources) throw new UsageError('Say what to add.');
  return { limit, lists, whats: positionals, json, sources };
}

/** Who says where the content is begins it there; else it is that of the story here. */
const contentToFill = () => (process.env.CONTENT_DIR ? contentFolder() : contentHere());

/** Between two questions to one host. */
const PAUSE_MS = 1000;

/** @throws Error with all that is to be mended in `sources.yaml` */
function sourcesOf(content: string): Sources {
  const { sources, problems } = readSources(content);
  if (sources) return sources;
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  throw new Error(
    `${join(content, 'sources.yaml')}  There is no such file. It names “feeds:”, “lists:” or “pages:”, and “words:” to look for.`,
  );
}

async function main(): Promise<number> {
  const { lists, whats, limit, json, sources } = readArguments();
  const content = contentToFill();
  const wanted = sources ? sourcesOf(content) : undefined;
  const texts: NamedText[] = [];
  const fetching = (asks: typeof ask) => (address: string) => fetchPage(asks, address);
  const tools = { store: openContentStore(content), fetchPage: fetching(ask), limit };
  const count = { added: 0, known: 0, failed: 0 };
  const all: Omit<Added, 'text'>[] = [];
  const tell = ({ what, state, told, text }: Added) => {
    count[state]++;
    all.push({ what, state, told });
    if (text !== undefined) texts.push({ name: told, text });
    if (json) return;
    if (state === 'failed') process.stderr.write(`not added: ${told}\n`);
    else process.stdout.write(`${state === 'added' ? 'added' : 'not added'}: ${what} → ${told}\n`);
  };
  for (const list of lists) for await (const one of addList(tools, list)) tell(one);
  for (const what of whats) for await (const one of addWhat(tools, what)) tell(one);
  const politely = askPolitely(ask, () => wait(PAUSE_MS));
  const patient = { ...tools, fetchPage: fetching(politely) };
  const from = wanted && addSources(patient, wanted);
  for await (const one of from?.pages ?? []) tell(one);
  const left = from?.left() ?? 0;
  if (json) {
    process.stdout.write(`${JSON.stringify(all)}\n`);
    return count.failed > 0 ? 1 : 0;
  }
  for (const copy of tellCopies(content, texts)) process.stdout.write(`note: ${copy}\n`);
  if (left > 0) process.stdout.write(`note: ${left} new pages wait for the next run (limit)\n`);
  process.stdout.write(
    `${count.added} added, ${count.known} known before, ${count.failed} not read. Next: ${sayCommand('normalize')}\n`,
  );
  return count.failed > 0 ? 1 : 0;
}

await runTool('add', main);
