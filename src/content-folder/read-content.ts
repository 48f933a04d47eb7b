import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ruleBookWith } from '../normalize/rules.ts';
import { idSchema } from '../schemas/evidence.ts';
import { storySchema } from '../schemas/story.ts';
import type { Entry, StoryFiles } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { type YamlCollection, yamlCollections } from './collections.ts';
import { findStrayFiles } from './find-stray-files.ts';
import { type ContentFile, listFiles } from './list-files.ts';
import { readArticles } from './read-articles.ts';
import { readEntry } from './read-entry.ts';
import { readHabits } from './read-habits.ts';
import { readYaml } from './read-yaml.ts';

/** What was found wrong while reading, and the entries that could not be read. */
interface Findings {
  readonly problems: Problem[];
  readonly unread: string[];
}

function readFile<Data>(file: ContentFile, schema: z.ZodType<Data>, findings: Findings) {
  const yaml = readYaml(readFileSync(file.path, 'utf8'), file.path);
  const { entry, problems } = readEntry(file.id, file.path, yaml, schema);
  findings.problems.push(...problems);
  return entry;
}

function readCollection<Data>(
  dir: string,
  name: YamlCollection,
  schema: z.ZodType<Data>,
  findings: Findings,
): Entry<Data>[] {
  const entries = new Map<string, Entry<Data>>();
  for (const file of listFiles(join(dir, name), ['.yaml', '.yml'])) {
    const other = entries.get(file.id);
    if (other) {
      const message = `${other.file} has the same id, “${file.id}”. Rename one of the two files.`;
      findings.problems.push({ level: 'error', file: file.path, message });
      continue;
    }
    if (!idSchema.safeParse(file.id).success) {
      const message = `The file's name is the entry's id and its address: “${file.id}” must be lower-case words joined by hyphens. Rename the file.`;
      findings.problems.push({ level: 'error', file: file.path, message });
    }
    const entry = readFile(file, schema, findings);
    if (entry) entries.set(file.id, entry);
    else findings.unread.push(`${name}/${file.id}`);
  }
  return [...entries.values()];
}

function readStory(dir: string, findings: Findings): StoryFiles['story'] {
  const path = join(dir, 'story.yaml');
  if (existsSync(path)) return readFile({ id: 'story', path }, storySchema, findings);
  const message =
    'The file is missing. It names the story: title, standfirst, span, place, time zone.';
  findings.problems.push({ level: 'error', file: path, message });
  return undefined;
}

/**
 * Reads the content folder: every file typed by its schema, and every problem that a single file has.
 * References between files are checked by `assembleStory`.
 *
 * @param dir the content folder, as it is to be named in problems
 */
export function readContent(dir: string): { files: StoryFiles; problems: Problem[] } {
  const findings: Findings = { problems: existsSync(dir) ? findStrayFiles(dir) : [], unread: [] };
  const read = <Name extends YamlCollection>(name: Name) =>
    readCollection<z.output<(typeof yamlCollections)[Name]>>(
      dir,
      name,
      yamlCollections[name] as unknown as z.ZodType<z.output<(typeof yamlCollections)[Name]>>,
      findings,
    );
  const articles = readArticles(dir, ruleBookWith(readHabits()));
  findings.problems.push(...articles.problems);
  findings.unread.push(...articles.unread);
  const files: StoryFiles = {
    story: readStory(dir, findings),
    articles: articles.entries,
    publishers: read('publishers'),
    people: read('people'),
    places: read('places'),
    topics: read('topics'),
    events: read('events'),
    questions: read('questions'),
    agreements: read('agreements'),
    quotes: read('quotes'),
    unread: findings.unread,
  };
  return { files, problems: findings.problems };
}
