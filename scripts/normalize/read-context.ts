import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import type { NormalizeContext } from '../../src/normalize/step.ts';
import { type Corrections, correctionsSchema } from '../../src/schemas/correction.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { publisherSchema } from '../../src/schemas/publisher.ts';
import { storySchema } from '../../src/schemas/story.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { listFiles } from '../../src/story-files/list-files.ts';
import { readEntry } from '../../src/story-files/read-entry.ts';
import { readYaml } from '../../src/story-files/read-yaml.ts';

/** A file of the content folder that does not say what it should. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

function readFile<Data>(path: string, schema: z.ZodType<Data>): Data {
  const yaml = readYaml(readFileSync(path, 'utf8'), path);
  const { entry, problems } = readEntry(basename(path, extname(path)), path, yaml, schema);
  if (entry) return entry.data;
  throw new ContentError(problems.map(formatProblem).join('\n'));
}

function readFolder<Data>(dir: string, schema: z.ZodType<Data>): Map<string, Data> {
  const files = listFiles(dir, ['.yaml', '.yml']);
  return new Map(files.map(({ id, path }) => [id, readFile(path, schema)]));
}

/** What every report of a content folder is read with: names, and the story's span where `story.yaml` gives one. */
export function readContext(dir: string): Omit<NormalizeContext, 'corrections' | 'witnesses'> {
  const story = join(dir, 'story.yaml');
  return {
    people: readFolder(join(dir, 'people'), personSchema),
    publishers: readFolder(join(dir, 'publishers'), publisherSchema),
    span: existsSync(story) ? readFile(story, storySchema).span : undefined,
  };
}

/** What the editor adds to one raw file, and the file that says so. */
export function readCorrections(
  dir: string,
  raw: string,
): { path: string; data: Corrections | undefined } {
  const path = join(dir, 'corrections', `${basename(raw, extname(raw))}.yaml`);
  return { path, data: existsSync(path) ? readFile(path, correctionsSchema) : undefined };
}
