/**
 * Checks that a built site still answers to every address that was published. `--write` records new ones;
 * `--accept ADDRESS --reason WHY` records that an address, or every one on its page, says something else.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { checkPermalinks } from './permalinks/check-permalinks.ts';
import { acceptChanges, recordBuilt } from './permalinks/write-recorded.ts';
import { runCommand } from './running/run-command.ts';

const USAGE = `Usage: npm run permalinks                  check that the built site answers to every published address
       npm run permalinks -- --write      record the addresses of the built site
       npm run permalinks -- --accept ADDRESS --reason WHY   record that an address says something else`;

function readArguments() {
  try {
    const options = {
      write: { type: 'boolean' },
      accept: { type: 'string', multiple: true },
      reason: { type: 'string' },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

await runCommand(() => {
  const content = contentFolder();
  const { write = false, accept, reason } = readArguments();
  if (accept) {
    if (!reason?.trim()) throw new Error(`Say why it may change: --reason "…"\n${USAGE}`);
    console.log(acceptChanges(content, accept, reason.replace(/\s+/g, ' ').trim()));
    return 0;
  }
  const found = checkPermalinks(content, process.env.OUT_DIR || 'dist', process.env.PAGES_RECORD);
  if (found.isBroken) throw new Error(found.words);
  console.log(write ? recordBuilt(content, found.built) : found.words);
  return 0;
});
