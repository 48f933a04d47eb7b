import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storySchema } from '../schemas/story.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The language of a story, for what is set up before its content is read; English where `story.yaml` does not say. A
 * file that cannot be read is reported by the check and by the build.
 *
 * @param folder the content folder
 */
export function readLanguage(folder: string): string {
  const { language } = storySchema.shape;
  try {
    const { value } = readYaml(readFileSync(join(folder, 'story.yaml'), 'utf8'), 'story.yaml');
    const said = value instanceof Object && 'language' in value ? value.language : undefined;
    return language.catch('en').parse(said);
  } catch {
    return 'en';
  }
}
