import type { TextBlock } from '../article/article-body.ts';
import type { ArticleMeta, Handwork, SpinEvidence } from '../schemas/article.ts';
import type { Edit, Flag } from '../schemas/edit.ts';
import { createDraft, type Draft, flagsOnText, readingOf } from './draft.ts';
import { mergeCrowded } from './merge-crowded.ts';
import { pipeline } from './pipeline.ts';
import type { NormalizeContext, Step } from './step.ts';
import { restoreQuotes } from './steps/restore-quotes.ts';
import { toBlocks } from './to-blocks.ts';

/** What the pipeline makes of one raw text. */
export interface Normalized {
  /** The raw text with all edits applied. */
  readonly text: string;
  /** Sorted, not overlapping, in raw UTF-16 offsets. Without them the raw text is back. */
  readonly edits: readonly Edit[];
  readonly flags: readonly Flag[];
  readonly meta: ArticleMeta;
  readonly spin: SpinEvidence;
  readonly handwork: readonly Handwork[];
  /** The text by the raw file's blocks, in both readings. */
  readonly blocks: readonly TextBlock[];
}

/** A context that knows nothing: what a file of unknown origin is read with. */
export const emptyContext: NormalizeContext = {
  people: new Map(),
  publishers: new Map(),
  corrections: undefined,
  span: undefined,
  witnesses: [],
};

/** From here on what other reports say plays a part. */
const firstWithWitnesses = pipeline.indexOf(restoreQuotes);

/** Told after each step: how many of all are done. */
type Tell = (done: number, all: number) => void;

const run = (steps: readonly Step[], draft: Draft, context: NormalizeContext, tell?: Tell) =>
  steps.reduce((reached, step) => {
    const made = step(reached, context);
    tell?.(pipeline.indexOf(step) + 1, pipeline.length);
    return made;
  }, draft);

/** As far as a text can be read without other reports: the same whatever the context's witnesses are. */
export const readAlone = (raw: string, context: NormalizeContext, tell?: Tell): Draft =>
  run(pipeline.slice(0, firstWithWitnesses), createDraft(raw), context, tell);

/** Goes on with what {@link readAlone} gave, by what the context's witnesses say. */
export function readBeside(alone: Draft, context: NormalizeContext, tell?: Tell): Normalized {
  const reached = run(pipeline.slice(firstWithWitnesses), alone, context, tell);
  const draft = {
    ...reached,
    edits: mergeCrowded(reached.raw, reached.blocks, reached.edits),
    flags: flagsOnText(reached),
  };
  return {
    text: readingOf(draft).text,
    edits: draft.edits,
    flags: draft.flags,
    meta: draft.meta,
    spin: draft.spin,
    handwork: draft.handwork,
    blocks: toBlocks(draft),
  };
}

/**
 * Whether other reports may have a say in what is made of a text: by quotations and habits of a spinner, or by an
 * editor's correction that names one.
 *
 * @param made what `readBeside` gave without witnesses
 */
export const heedsOthers = (
  { spin }: Draft,
  made: Normalized,
  { corrections }: Pick<NormalizeContext, 'corrections'>,
): boolean =>
  spin.spun || corrections !== undefined || made.edits.some(({ kind }) => kind === 'habit');

/**
 * Restores one scraped article.
 *
 * @param raw the decoded raw text, as `decodeBytes` returns it
 * @param context what is known besides the file
 * @param tell called after each step of the pipeline, for who waits
 * @throws CorrectionError when an editor's correction names words that the file does not have
 */
export function normalize(
  raw: string,
  context: NormalizeContext = emptyContext,
  tell?: Tell,
): Normalized {
  return readBeside(readAlone(raw, context, tell), context, tell);
}
