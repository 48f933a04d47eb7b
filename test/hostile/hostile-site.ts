import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../../scripts/running/take-lock.ts';
import { codeDigest } from '../../src/build-cache/code-digest.ts';
import { runOn } from '../story-two/prepare-story.ts';
import { hostileStrings } from './structure/hostile-strings.ts';
import { writeTwins } from './structure/twin-story.ts';

const SITES = resolve('.cache', 'hostile-sites');
const MADE_FROM = ['src', 'scripts', 'astro.config.mjs', 'public', 'test/hostile'];
const MAX_WAIT_MS = 600_000;
/** Together with what the code looks for as markup, some hundreds more. */
const TEXTS = 600;
const ENTRIES = 12;

/** Two built sites of one shape. */
export interface BuiltTwins {
  readonly texts: readonly string[];
  /** The folder of the site whose words come from someone who means harm. */
  readonly hostile: string;
  /** That of the same site with every sign of markup in its words made harmless. */
  readonly harmless: string;
}

/** Builds a story of hostile texts and its twin into two folders below another. */
export async function buildTwins(
  texts: readonly string[],
  entries: number,
  dir: string,
): Promise<BuiltTwins> {
  const stories = await writeTwins(texts, entries);
  const built = { texts, hostile: join(dir, 'hostile'), harmless: join(dir, 'harmless') };
  try {
    for (const name of ['hostile', 'harmless'] as const) {
      const story = { content: stories[name], out: built[name], remove: stories.remove };
      const { code, output } = runOn(story, 'build');
      assert.equal(code, 0, output.slice(-4000));
    }
  } finally {
    stories.remove();
  }
  return built;
}

/**
 * The built site of the hostile story, and its twin. The first test that asks builds them, which takes a while; those in
 * other processes find them, as long as nothing has changed that they are made from.
 *
 * @returns folders that nobody may write to
 */
export async function hostileSite(): Promise<BuiltTwins> {
  const dir = join(SITES, codeDigest(MADE_FROM));
  const texts = hostileStrings(TEXTS);
  const giveLockBack = takeLock(`${SITES}.lock`, console.log, MAX_WAIT_MS);
  try {
    if (!existsSync(dir)) {
      mkdirSync(SITES, { recursive: true });
      for (const old of readdirSync(SITES)) rmSync(join(SITES, old), { recursive: true });
      await buildTwins(texts, ENTRIES, join(SITES, 'half-made'));
      renameSync(join(SITES, 'half-made'), dir);
    }
    return { texts, hostile: join(dir, 'hostile'), harmless: join(dir, 'harmless') };
  } finally {
    giveLockBack();
  }
}
