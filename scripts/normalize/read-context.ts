import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { z } from 'zod';
import { listFiles } from '../../src/content-folder/list-files.ts';
import { readEntryFile } from '../../src/content-folder/read-entry.ts';
import { CorrectionError } from '../../src/normalize/corrections/correction-error.ts';
import type { NormalizeContext } from '../../src/normalize/step.ts';
import { type Corrections, correctionsSchema } from '../../src/schemas/correction.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { publisherSchema } from '../../src/schemas/publisher.ts';
import { type Source, sourceSchema } from '../../src/schemas/source.ts';
import { storySchema } from '../../src/schemas/story.ts';
import { type Entry, lineOf } from '../../src/story/files.ts';
import { formatProblem } from '../../src/story/problem.ts';

/** A file of the content folder that does not say what it should; the message has a line for each problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

function readOne<Data>(path: string, schema: z.ZodType<Data>): Entry<Data> {
  const file = { id: basename(path, extname(path)), path };
  const { entry, problems } = readEntryFile(file, schema);
  if (entry) return entry;
  throw new ContentError(problems.map(formatProblem).join('\n'));
}

/** The files of a folder that can be read. What is wrong with the others goes into `unfinished`. */
function readFolder<Data>(
  dir: string,
  schema: z.ZodType<Data>,
  unfinished: string[],
): Map<string, Data> {
  const read = new Map<string, Data>();
  for (const { id, path } of listFiles(dir, ['.yaml', '.yml'])) {
    try {
      read.set(id, readOne(path, schema).data);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      unfinished.push(error.message);
    }
  }
  return read;
}

/**
 * What every report of a content folder is read with: names, and the story's span where `story.yaml` gives one. An
 * entry that is still unfinished lends nothing, for reading the reports is how an editor finds what to write in it; nor
 * does a draft, which was made of the reports as they are read without it.
 *
 * @param unfinished takes what is wrong with such entries
 */
export function readContext(
  dir: string,
  unfinished: string[],
): Omit<NormalizeContext, 'corrections' | 'witnesses' | 'habits'> {
  const story = join(dir, 'story.yaml');
  const head = existsSync(story) ? readOne(story, storySchema).data : undefined;
  const people = readFolder(join(dir, 'people'), personSchema, unfinished);
  return {
    people: new Map(people.entries().filter(([, { draft }]) => !draft)),
    publishers: readFolder(join(dir, 'publishers'), publisherSchema, unfinished),
    span: head?.draft ? undefined : head?.span,
  };
}

/** Where the editor's corrections of a raw file stand, whether or not there are any. */
export const correctionsPath = (dir: string, raw: string): string =>
  join(dir, 'corrections', `${basename(raw, extname(raw))}.yaml`);

/** Where a raw file was taken from, as it was noted when it was taken. */
export function readSource(dir: string, raw: string): Source | undefined {
  const path = join(dir, 'sources', `${basename(raw, extname(raw))}.yaml`);
  return existsSync(path) ? readOne(path, sourceSchema).data : undefined;
}

/** What the editor adds to one raw file. */
export function readCorrections(dir: string, raw: string): Entry<Corrections> | undefined {
  const path = correctionsPath(dir, raw);
  return existsSync(path) ? readOne(path, correctionsSchema) : undefined;
}

/**
 * Runs `normalize` with the editor's corrections.
 *
 * @throws ContentError naming file and line, when a correction cannot be made
 */
export function withCorrections<Result>(
  corrections: Entry<Corrections> | undefined,
  run: (data: Corrections | undefined) => Result,
): Result {
  try {
    return run(corrections?.data);
  } catch (error) {
    if (!(error instanceof CorrectionError) || !corrections) throw error;
    const line = lineOf(corrections, error.field.split('.'));
    const { message } = error;
    throw new ContentError(
      formatProblem({ level: 'error', file: corrections.file, line, message }),
    );
  }
}
