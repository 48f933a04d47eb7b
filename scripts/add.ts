/** Takes pages into `content/raw`: `npm run add -- FILE|FOLDER|ADDRESS …`. */
import { parseArgs } from 'node:util';
import type { NamedText } from '../src/article/near-copies.ts';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { addList, addWhat } from './add/add-pages.ts';
import { openContentStore } from './add/content-store.ts';
import { fetchPage } from './add/fetch-page.ts';
import type { Added } from './add/fetch-pages.ts';
import { tellCopies } from './add/tell-copies.ts';
import { runCommand } from './running/run-command.ts';

const USAGE = `Usage: npm run add -- WHAT …            a saved page or text, a folder of them, the address of a page or of a
                                       feed, an OPML file, an export of Zotero (CSL-JSON), a WARC or WACZ file
       npm run add -- --list FILE …    addresses, one a line, each with an archived copy's after it if there is one
       --limit N                       take so many pages of one feed or list at most (100)`;

/** @returns undefined where the arguments do not say what to add */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: { list: { type: 'string', multiple: true }, limit: { type: 'string' } },
    allowPositionals: true,
  });
  const limit = Number(values.limit ?? 100);
  const lists = values.list ?? [];
  const isSound = Number.isInteger(limit) && limit > 0 && positionals.length + lists.length > 0;
  return isSound ? { limit, lists, whats: positionals } : undefined;
}

async function main(): Promise<number> {
  const given = readArguments();
  if (!given) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { lists, whats, limit } = given;
  const content = contentFolder();
  const texts: NamedText[] = [];
  const tools = { store: openContentStore(content), fetchPage, limit };
  const count = { added: 0, known: 0, failed: 0 };
  const tell = ({ what, state, told, text }: Added) => {
    count[state]++;
    if (text !== undefined) texts.push({ name: told, text });
    if (state === 'failed') process.stderr.write(`not added: ${told}\n`);
    else process.stdout.write(`${state === 'added' ? 'added' : 'not added'}: ${what} → ${told}\n`);
  };
  for (const list of lists) for await (const one of addList(tools, list)) tell(one);
  for (const what of whats) for await (const one of addWhat(tools, what)) tell(one);
  for (const copy of tellCopies(content, texts)) process.stdout.write(`note: ${copy}\n`);
  process.stdout.write(
    `${count.added} added, ${count.known} known before, ${count.failed} not read. Next: npm run normalize\n`,
  );
  return count.failed > 0 ? 1 : 0;
}

await runCommand(main);
