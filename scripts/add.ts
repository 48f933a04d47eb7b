/** Takes pages into `content/raw`: `npm run add -- FILE|FOLDER|ADDRESS …`. */
import { parseArgs } from 'node:util';
import type { NamedText } from '../src/article/near-copies.ts';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { sayCommand } from '../src/content-folder/say-command.ts';
import { addList, addWhat } from './add/add-pages.ts';
import { openContentStore } from './add/content-store.ts';
import { fetchPage } from './add/fetch-page.ts';
import type { Added } from './add/fetch-pages.ts';
import { tellCopies } from './add/tell-copies.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

/** @throws UsageError where the arguments do not say what to add */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      list: { type: 'string', multiple: true },
      limit: { type: 'string' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { list: lists = [], limit: asked = '100', json = false } = values;
  const limit = Number(asked);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit: a number from 1 on, not “${asked}”.`);
  }
  if (positionals.length + lists.length === 0) throw new UsageError('Say what to add.');
  return { limit, lists, whats: positionals, json };
}

/** Who says where the content is begins it there; else it is that of the story here. */
const contentToFill = () => (process.env.CONTENT_DIR ? contentFolder() : contentHere());

async function main(): Promise<number> {
  const { lists, whats, limit, json } = readArguments();
  const content = contentToFill();
  const texts: NamedText[] = [];
  const tools = { store: openContentStore(content), fetchPage, limit };
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
  if (json) {
    process.stdout.write(`${JSON.stringify(all)}\n`);
    return count.failed > 0 ? 1 : 0;
  }
  for (const copy of tellCopies(content, texts)) process.stdout.write(`note: ${copy}\n`);
  process.stdout.write(
    `${count.added} added, ${count.known} known before, ${count.failed} not read. Next: ${sayCommand('normalize')}\n`,
  );
  return count.failed > 0 ? 1 : 0;
}

await runTool('add', main);
