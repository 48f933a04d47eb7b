import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { keepBuilt } from '../keep-built.ts';
import { runOn } from '../story-two/prepare-story.ts';

/** The story in Arabic as it stands in the tree. */
export const ARABIC_FIXTURE = join(import.meta.dirname, 'content');

/** The built site of the story in Arabic, and its content with the normalized reports; nobody may write to them. */
export async function builtArabic(): Promise<{ readonly content: string; readonly out: string }> {
  const dir = await keepBuilt('story-ar', ['test/story-ar'], (folder) => {
    const story = {
      content: join(folder, 'content'),
      out: join(folder, 'dist'),
      remove: () => {},
    };
    cpSync(ARABIC_FIXTURE, story.content, { recursive: true });
    for (const script of ['normalize', 'build'] as const) {
      const { code, output } = runOn(story, script, [], { SITE_URL: 'https://jisr.example' });
      assert.equal(code, 0, output);
    }
  });
  return { content: join(dir, 'content'), out: join(dir, 'dist') };
}
