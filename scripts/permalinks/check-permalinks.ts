import { join } from 'node:path';
import { readAliases, readPermalinks } from '../../src/content-folder/read-aliases.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import {
  brokenPermalinks,
  deadAliases,
  permalinksOf,
} from '../../src/story/permalinks/permalinks.ts';
import { readBuilt } from './read-built.ts';

export interface PermalinkCheck {
  readonly isBroken: boolean;
  /** Published addresses that would break. */
  readonly lost: readonly string[];
  /** Addresses of aliases that lead to what is not there. */
  readonly dead: readonly string[];
  /** Addresses that are not recorded yet. */
  readonly fresh: readonly string[];
  /** For the terminal. */
  readonly words: string;
  /** Every address of the built site. */
  readonly built: readonly string[];
}

/**
 * Whether a built site still answers to every address that was published.
 *
 * @param record what the build wrote down of its pages; without it they are read
 */
export function checkPermalinks(content: string, out: string, record?: string): PermalinkCheck {
  const published = readPermalinks(content);
  const { pages, files } = readBuilt(out, record);
  const built = permalinksOf(pages, files);
  const { aliases } = readAliases(content);
  const file = join(content, 'aliases.yaml');
  const dead = deadAliases(aliases, built);
  const lost = brokenPermalinks(published, built, aliases);
  const known = new Set(published);
  const fresh = built.filter((permalink) => !known.has(permalink));
  const found = { built, lost, dead: dead.map(({ from }) => from), fresh };
  const broken = (...lines: readonly string[]) => ({
    ...found,
    isBroken: true,
    words: lines.join('\n'),
  });
  if (dead.length > 0) {
    const list = dead.map(({ from, to }) => `  ${from} → ${to}`);
    return broken(`${file} leads to what is not there:\n`, ...list);
  }
  if (lost.length > 0) {
    return broken(
      `${lost.length} published addresses would break:\n`,
      ...lost.map((permalink) => `  ${permalink}`),
      `\nSay in ${file} where each of them leads, for example:\n\n- from: ${lost[0]}\n  to: /…\n`,
    );
  }
  const words = [
    published.length > 0
      ? `All ${published.length} published addresses lead somewhere.`
      : 'No address was published yet.',
    ...(fresh.length > 0
      ? [`${fresh.length} new ones are not recorded yet: ${sayCommand('permalinks --write')}`]
      : []),
  ].join('\n');
  return { ...found, isBroken: false, words };
}
