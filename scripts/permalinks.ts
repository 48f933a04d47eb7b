/**
 * Checks that a built site still answers to every address that was published. `--write` records new ones;
 * `--accept ADDRESS --reason WHY` records that an address, or every one on its page, says something else.
 */
import { parseArgs } from 'node:util';
import { checkPermalinks } from './permalinks/check-permalinks.ts';
import { acceptChanges, recordBuilt } from './permalinks/write-recorded.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

const OPTIONS = {
  write: { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  reason: { type: 'string' },
  json: { type: 'boolean' },
} as const;

await runTool('permalinks', () => {
  const { write = false, accept, reason, json } = parseArgs({ options: OPTIONS }).values;
  const because = reason?.replace(/\s+/g, ' ').trim();
  if (json && (write || accept)) throw new UsageError('--json goes with the check alone.');
  if (accept && !because) throw new UsageError('Say why it may change: --reason "…"');
  const content = contentHere();
  if (accept && because) {
    console.log(acceptChanges(content, accept, because));
    return 0;
  }
  const found = checkPermalinks(content, process.env.OUT_DIR || 'dist', process.env.PAGES_RECORD);
  if (json) {
    const { lost, dead, fresh } = found;
    console.log(JSON.stringify({ lost, dead, fresh }));
    return found.isBroken ? 1 : 0;
  }
  if (found.isBroken) throw new Error(found.words);
  console.log(write ? recordBuilt(content, found.built) : found.words);
  return 0;
});
