import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../../scripts/running/take-lock.ts';
import { codeDigest } from '../../src/build-cache/code-digest.ts';
import { runOn } from '../story-two/prepare-story.ts';
import { prepareHostileStory } from './hostile-story.ts';

const SITES = resolve('.cache', 'hostile-sites');
const MADE_FROM = ['src', 'scripts', 'astro.config.mjs', 'public', 'test/hostile'];
const MAX_WAIT_MS = 300_000;

/**
 * The built site of the hostile story. The first test that asks builds it, which takes a while; those in other
 * processes find it, as long as nothing has changed that it is made from.
 *
 * @returns its folder, which nobody may write to
 */
export function hostileSite(): string {
  const site = join(SITES, codeDigest(MADE_FROM));
  const giveLockBack = takeLock(`${SITES}.lock`, console.log, MAX_WAIT_MS);
  try {
    if (existsSync(site)) return site;
    mkdirSync(SITES, { recursive: true });
    for (const old of readdirSync(SITES)) rmSync(join(SITES, old), { recursive: true });
    const story = prepareHostileStory();
    for (const script of ['normalize', 'build'] as const) {
      const out = join(SITES, 'half-made');
      const { code, output } = runOn({ ...story, out }, script);
      assert.equal(code, 0, output.slice(-4000));
    }
    story.remove();
    renameSync(join(SITES, 'half-made'), site);
    return site;
  } finally {
    giveLockBack();
  }
}
