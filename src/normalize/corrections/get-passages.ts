import type { Block } from '../../article/blocks.ts';
import type { Draft } from '../draft.ts';
import { CorrectionError } from './correction-error.ts';
import { explainMissing } from './explain-missing.ts';
import { findPassage, type RawRange, type Where } from './find-passage.ts';

/** How a correction names a stretch of the text: its words, or its first and its last words. */
export interface NamedStretch {
  readonly passage: string;
  readonly to?: string | undefined;
}

/** The blocks that a range has a part of. */
export const blocksIn = (blocks: readonly Block[], { start, end }: RawRange): Block[] =>
  blocks.filter((block) => block.start < end && block.end > start);

/**
 * Every place of the passage.
 *
 * @throws CorrectionError when there is none
 */
export function getPassages(
  draft: Draft,
  passage: string,
  field: string,
  where: Where = 'report',
): RawRange[] {
  const ranges = findPassage(draft, passage, where);
  if (ranges.length === 0) throw new CorrectionError(field, explainMissing(draft, passage));
  return ranges;
}

/** @throws CorrectionError when the passage does not stand in the text once; `or` is another way out */
export function getPassage(
  draft: Draft,
  passage: string,
  field: string,
  { where = 'report', or = '' }: { readonly where?: Where; readonly or?: string } = {},
): RawRange {
  const [range, ...more] = getPassages(draft, passage, field, where);
  if (range && more.length === 0) return range;
  throw new CorrectionError(
    field,
    `“${passage}” stands ${more.length + 1} times in the raw text; quote more of it${or}.`,
  );
}

/**
 * The one stretch of the text that a correction names, from the first word of its passage to the last of `to`.
 *
 * @param field the path of the correction in its file
 * @throws CorrectionError when the words do not stand there once, or not in this order
 */
export function getStretch(
  draft: Draft,
  { passage, to }: NamedStretch,
  field: string,
  where: Where = 'report',
): RawRange {
  const first = getPassage(draft, passage, `${field}.passage`, { where });
  if (to === undefined) return first;
  const last = getPassages(draft, to, `${field}.to`, where).find(({ end }) => end >= first.end);
  if (last) return { start: first.start, end: last.end };
  throw new CorrectionError(
    `${field}.to`,
    `“${to}” stands above “${passage}”; name the first words under passage, the last under to.`,
  );
}
