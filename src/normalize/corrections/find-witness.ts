import type { Witness } from '../../schemas/edit.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { NormalizeContext } from '../step.ts';
import { CorrectionError } from './correction-error.ts';
import { findNearestPassage } from './nearest-passage.ts';

const folded = (text: string) =>
  text.replace(/[“”"]/g, '"').replace(/[‘’']/g, "'").replace(/\s+/g, ' ').trim();

/**
 * The passage of another report that evidence quotes; undefined in the first reading of the reports, which has no others
 * to compare.
 *
 * @throws CorrectionError when no other report has it
 */
export function findWitness(
  { report, quote }: Evidence,
  { witnesses, report: own }: NormalizeContext,
  field: string,
): Witness | undefined {
  if (own === undefined && witnesses.length === 0) return undefined;
  if (report === own) {
    throw new CorrectionError(
      `${field}.report`,
      `“${report}” is this report. What proves a correction stands in another; leave the evidence out where none has it.`,
    );
  }
  const other = witnesses.find((witness) => witness.report === report);
  if (!other) throw new CorrectionError(`${field}.report`, `There is no other report “${report}”.`);
  const block = other.blocks.find(({ text }) => folded(text).includes(folded(quote)));
  if (!block) {
    const nearest = findNearestPassage(other.blocks.map(({ text }) => text).join('\n'), quote);
    const hint = nearest ? ` The nearest is “${nearest}”.` : '';
    throw new CorrectionError(
      `${field}.quote`,
      `“${quote}” does not stand in one paragraph of “${report}”.${hint}`,
    );
  }
  return { report, block: block.id, quote };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The words of `text` that `other` has not, or has fewer times. */
function wordsBeyond(text: string, other: string): string[] {
  const left = wordsIn(other);
  return wordsIn(text).filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/**
 * Whether evidence speaks for a correction: each word that the correction brings stands in what it quotes; where none is
 * brought, a word that stays does.
 *
 * @throws CorrectionError naming the words that it does not have
 */
export function checkSupport(
  passage: string,
  replacement: string,
  quote: string,
  field: string,
): void {
  const brought = wordsBeyond(replacement, passage);
  const missing = wordsBeyond(brought.join(' '), quote);
  const kept = wordsIn(replacement);
  const isSilent =
    brought.length === 0 && wordsBeyond(kept.join(' '), quote).length === kept.length;
  if (missing.length === 0 && !isSilent) return;
  const words = isSilent ? 'no word of what is to stand here' : `not “${missing.join(' ')}”`;
  throw new CorrectionError(
    field,
    `“${quote}” has ${words}. Quote a passage that has the words of the correction, or leave the evidence out: then it is your own reading.`,
  );
}
