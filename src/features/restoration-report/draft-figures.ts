import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { programFile } from '../../build-cache/program-file.ts';

/** Written by `npm run score:draft -- --write`. */
export const DRAFT_SCORES_FILE = programFile('gold', 'draft-scores.json');

const share = z.strictObject({ of: z.int(), found: z.int() });

const figuresSchema = z.strictObject({
  events: share,
  draftedEvents: share,
  quotes: share,
  speakers: share,
  people: share,
  differences: share,
  draftedDifferences: share,
  wrongJoins: z.int(),
});

/** How drafts compare with what an editor made of the same reports. */
export type DraftFigures = z.output<typeof figuresSchema>;

const draftScoresSchema = z.strictObject({
  /** Of all stories that the rules had not seen, when they were first drafted, summed; kept as it was. */
  firstSight: figuresSchema.extend({ stories: z.int() }),
  /** Of invented stories that the rules have learned from since. */
  learned: figuresSchema,
  /** Of a real story, edited whole; rules learned from it, too. */
  real: figuresSchema,
});

export type DraftScores = z.output<typeof draftScoresSchema>;

/** The figures, where they were measured. */
export const readDraftScores = (): DraftScores | undefined =>
  existsSync(DRAFT_SCORES_FILE)
    ? draftScoresSchema.parse(JSON.parse(readFileSync(DRAFT_SCORES_FILE, 'utf8')))
    : undefined;
