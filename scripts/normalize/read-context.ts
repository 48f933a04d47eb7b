import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { NormalizeContext } from '../../src/normalize/step.ts';
import { type Corrections, correctionsSchema } from '../../src/schemas/correction.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { publisherSchema } from '../../src/schemas/publisher.ts';
import { storySchema } from '../../src/schemas/story.ts';

/** A file of the content folder that does not say what it should. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

function readEntry<Data>(path: string, schema: z.ZodType<Data>): Data {
  const parsed = schema.safeParse(parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 }) ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ContentError(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}

function readFolder<Data>(dir: string, schema: z.ZodType<Data>): Map<string, Data> {
  const entries = new Map<string, Data>();
  if (!existsSync(dir)) return entries;
  for (const name of readdirSync(dir).sort()) {
    if (extname(name) !== '.yaml') continue;
    entries.set(basename(name, '.yaml'), readEntry(join(dir, name), schema));
  }
  return entries;
}

/** What every report of a content folder is read with: names, and the story's span where `story.yaml` gives one. */
export function readContext(dir: string): Omit<NormalizeContext, 'corrections' | 'witnesses'> {
  const story = join(dir, 'story.yaml');
  return {
    people: readFolder(join(dir, 'people'), personSchema),
    publishers: readFolder(join(dir, 'publishers'), publisherSchema),
    span: existsSync(story) ? readEntry(story, storySchema).span : undefined,
  };
}

/** What the editor adds to one raw file, and the file that says so. */
export function readCorrections(
  dir: string,
  raw: string,
): { path: string; data: Corrections | undefined } {
  const path = join(dir, 'corrections', `${basename(raw, extname(raw))}.yaml`);
  return { path, data: existsSync(path) ? readEntry(path, correctionsSchema) : undefined };
}
