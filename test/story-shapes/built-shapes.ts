import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keepBuilt } from '../keep-built.ts';
import { runOn } from '../story-two/prepare-story.ts';
import type { StoryFiles } from './shape.ts';
import { SHAPES } from './shapes.ts';

function write(folder: string, files: StoryFiles): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * The built sites of the stories of other shapes.
 *
 * @returns the folder of each, by the story's name; nobody may write to them
 */
export async function builtShapes(): Promise<ReadonlyMap<string, string>> {
  const dir = await keepBuilt('story-shapes', ['test/story-shapes'], (folder) => {
    for (const [name, files] of SHAPES) {
      const story = {
        content: join(folder, name, 'content'),
        out: join(folder, name, 'dist'),
        remove: () => {},
      };
      write(story.content, files);
      for (const script of ['normalize', 'build'] as const) {
        const { code, output } = runOn(story, script);
        assert.equal(code, 0, `${name}\n${output.slice(-4000)}`);
      }
    }
  });
  return new Map([...SHAPES.keys()].map((name) => [name, join(dir, name, 'dist')]));
}
