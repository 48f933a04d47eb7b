import assert from 'node:assert/strict';
import { join } from 'node:path';
import { keepBuilt } from '../keep-built.ts';
import { runOn } from '../story-two/prepare-story.ts';
import { hostileStrings } from './structure/hostile-strings.ts';
import { writeTwins } from './structure/twin-story.ts';

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

/** The built site of the hostile story, and its twin: folders that nobody may write to. */
export async function hostileSite(): Promise<BuiltTwins> {
  const texts = hostileStrings(TEXTS);
  const dir = await keepBuilt('hostile-sites', ['test/hostile'], async (folder) => {
    await buildTwins(texts, ENTRIES, folder);
  });
  return { texts, hostile: join(dir, 'hostile'), harmless: join(dir, 'harmless') };
}
