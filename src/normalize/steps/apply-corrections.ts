import type { Corrections } from '../../schemas/correction.ts';
import type { Flag, Witness } from '../../schemas/edit.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { addCorrection } from '../corrections/add-correction.ts';
import { CorrectionError } from '../corrections/correction-error.ts';
import {
  cutStretch,
  joinLines,
  keepStretch,
  setRole,
  splitLine,
} from '../corrections/edit-lines.ts';
import { blocksIn, getPassage, getPassages } from '../corrections/get-passages.ts';
import { findNearestPassage } from '../corrections/nearest-passage.ts';
import { addFlags, type Draft } from '../draft.ts';
import { editBy } from '../rules.ts';
import type { NormalizeContext, Step } from '../step.ts';

/** What marks a quotation of a translated report, where the editor gives no other reason. */
export const TRANSLATED_QUOTATION =
  'Translated: the report came through machine translation, and what stands in its quotation marks is not in the words that were first used.';

/** What a doubt says of the words that another report has in the same place. */
const besideWords = (quote: string) => `Compare another report: “${quote}”.`;

const folded = (text: string) =>
  text.replace(/[“”"]/g, '"').replace(/[‘’']/g, "'").replace(/\s+/g, ' ').trim();

/**
 * The passage of another report that evidence quotes.
 *
 * @throws CorrectionError when no other report has it
 */
function findWitness(
  { report, quote }: Evidence,
  { witnesses }: NormalizeContext,
  field: string,
): Witness | undefined {
  // The first reading of the reports has no others to compare.
  if (witnesses.length === 0) return undefined;
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

const OVER_PARAGRAPHS =
  'The passage goes over more than one paragraph. Correct each by a passage of its own, or list it under cut or join.';

/** The draft with one passage replaced, or each of its places. */
function replacePassage(
  draft: Draft,
  { passage, replacement, reason, every, evidence }: Corrections['corrections'][number],
  path: string,
  context: NormalizeContext,
): Draft {
  const field = `${path}.passage`;
  const witness = evidence && findWitness(evidence, context, `${path}.evidence`);
  const proof = witness ? ({ grade: 'supported', witness } as const) : {};
  const ranges = every
    ? getPassages(draft, passage, field)
    : [getPassage(draft, passage, field, { or: ', or say every: true' })];
  let { edits } = draft;
  for (const range of ranges) {
    if (blocksIn(draft.blocks, range).length > 1) throw new CorrectionError(field, OVER_PARAGRAPHS);
    const made = editBy('editor-correction', range, replacement, { reason, ...proof });
    edits = addCorrection(edits, made, field);
  }
  return { ...draft, edits };
}

/** The editor's doubts, each on its part of every line that it goes over. */
function findFlags(draft: Draft, corrections: Corrections, context: NormalizeContext): Flag[] {
  return corrections.flags.flatMap(({ passage, reason, beside }, i): Flag[] => {
    const witness = beside && findWitness(beside, context, `flags.${i}.beside`);
    const words = [
      reason ?? TRANSLATED_QUOTATION,
      ...(witness ? [besideWords(witness.quote)] : []),
    ];
    return getPassages(draft, passage, `flags.${i}.passage`).flatMap((range) =>
      blocksIn(draft.blocks, range).map(({ start, end }) => ({
        start: Math.max(start, range.start),
        end: Math.min(end, range.end),
        rule: 'editor-flag',
        reason: words.join(' '),
      })),
    );
  });
}

/**
 * Makes the editor's corrections, found by the words of the raw text, and sets the editor's flags: what is kept first,
 * so that a line which a rule has taken out can be corrected; lines joined and split before their words are changed.
 */
export const applyCorrections: Step = (draft, context) => {
  const { corrections } = context;
  if (!corrections) return draft;
  const inTurn = <One>(
    ones: readonly One[],
    name: keyof Corrections,
    apply: (reached: Draft, one: One, path: string) => Draft,
  ) => {
    made = ones.reduce((reached, one, i) => apply(reached, one, `${name}.${i}`), made);
  };
  let made = draft;
  inTurn(corrections.keep, 'keep', keepStretch);
  inTurn(corrections.join, 'join', joinLines);
  inTurn(corrections.split, 'split', splitLine);
  inTurn(corrections.corrections, 'corrections', (reached, one, path) =>
    replacePassage(reached, one, path, context),
  );
  inTurn(corrections.roles, 'roles', setRole);
  inTurn(corrections.cut, 'cut', cutStretch);
  const flags = findFlags(made, corrections, context);
  // What an editor doubts is not for a model to decide.
  const edits = made.edits.filter(
    ({ rule, start, end }) =>
      rule !== 'likelier-word' || !flags.some((flag) => start < flag.end && end > flag.start),
  );
  return addFlags({ ...made, edits }, flags);
};
