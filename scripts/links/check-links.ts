import { setTimeout as wait } from 'node:timers/promises';
import type { ArticleEntry } from '../../src/story/files.ts';
import { ask } from '../http/ask.ts';
import { createProgress } from '../running/progress.ts';
import { askSources } from './ask-sources.ts';
import { sourceAddresses } from './source-addresses.ts';
import { tellSources } from './tell-sources.ts';

/** Between two questions to one host. */
const PAUSE_MS = 1000;

/**
 * Asks over the network for the pages that a story's reports were taken from, and for their archived copies.
 *
 * @returns the exit code: 1 where a page can be read nowhere
 */
export async function checkLinks(
  content: string,
  articles: readonly ArticleEntry[],
  isForPrograms: boolean,
): Promise<number> {
  const sources = sourceAddresses(content, articles);
  const different = new Set(sources.map(({ address }) => address)).size;
  const progress = createProgress('addresses', different, (line) =>
    process.stderr.write(`${line}\n`),
  );
  const pause = () => wait(PAUSE_MS);
  const asked = await askSources({ ask, pause, step: progress.step }, sources);
  const { lines, sum, isBad } = tellSources(asked);
  console.log(isForPrograms ? JSON.stringify(asked) : [...lines, sum].join('\n'));
  return isBad ? 1 : 0;
}
