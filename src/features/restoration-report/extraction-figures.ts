import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { programFile } from '../../build-cache/program-file.ts';

/** Written by `npm run score:extraction -- FOLDER --write`. */
export const EXTRACTION_FILE = programFile('gold', 'extraction.yaml');

const share = z.number().min(0).max(1);

/** How well pages' articles were found the last time that this was measured, and on which pages. */
export const extractionSchema = z.strictObject({
  /** Where the pages and what people marked of them are from. */
  source: z.string(),
  scores: z.array(
    z.strictObject({
      input: z.enum(['saved-page', 'copied-text']),
      by: z.string(),
      pages: z.int(),
      f1: share,
      precision: share,
      recall: share,
    }),
  ),
  /** Facts of the pages: how often each was right, wrong and not given. */
  facts: z.array(
    z.strictObject({
      input: z.enum(['saved-page', 'copied-text']),
      fact: z.enum(['title', 'day', 'site']),
      right: z.int(),
      wrong: z.int(),
      unknown: z.int(),
      /** In how many of the pages the visible text has the fact at all, and how often it was right in those. */
      said: z.int(),
      rightOfSaid: z.int(),
    }),
  ),
  /** Lines of the writers in the bare articles, and how many of them were cut. */
  ownLines: z.strictObject({ all: z.int(), cut: z.int() }),
});

export type ExtractionFigures = z.output<typeof extractionSchema>;

/** The figures, where they were measured. */
export const readExtraction = (): ExtractionFigures | undefined =>
  existsSync(EXTRACTION_FILE)
    ? extractionSchema.parse(parse(readFileSync(EXTRACTION_FILE, 'utf8')))
    : undefined;
