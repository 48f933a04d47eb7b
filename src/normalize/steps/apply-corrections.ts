import type { Corrections } from '../../schemas/correction.ts';
import type { Flag } from '../../schemas/edit.ts';
import { addCorrection } from '../corrections/add-correction.ts';
import { CorrectionError } from '../corrections/correction-error.ts';
import {
  cutStretch,
  joinLines,
  keepStretch,
  setRole,
  splitLine,
} from '../corrections/edit-lines.ts';
import { checkSupport, findWitness } from '../corrections/find-witness.ts';
import { blocksIn, getPassage, getPassages } from '../corrections/get-passages.ts';
import { addFlags, type Draft } from '../draft.ts';
import { retireEmptyBlocks } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { NormalizeContext, Step } from '../step.ts';

/** What marks a quotation of a translated report, where the editor gives no other reason. */
export const TRANSLATED_QUOTATION =
  'Translated: the report came through machine translation, and what stands in its quotation marks is not in the words that were first used.';

/** What a doubt says of the words that another report has in the same place. */
const besideWords = (quote: string) => `Compare another report: “${quote}”.`;

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
  if (evidence) checkSupport(passage, replacement, evidence.quote, `${path}.evidence.quote`);
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
  return retireEmptyBlocks({ ...draft, edits });
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

/** Without the line that gave the report its title the title is unknown, unless the page's tags or the editor give it. */
function withoutLostTitle(before: Draft, made: Draft): Draft {
  const { title } = made.meta;
  const line = before.blocks.find(({ role }) => role === 'title');
  if (!line || made.blocks.some(({ role }) => role === 'title')) return made;
  const isOfLine =
    title.status === 'inferred' ||
    (title.status === 'stated' && before.raw.slice(line.start, line.end).includes(title.passage));
  if (!isOfLine) return made;
  const reason = 'The line that reads as its headline is none, as an editor says.';
  return { ...made, meta: { ...made.meta, title: { status: 'unknown', reason } } };
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
  made = withoutLostTitle(draft, made);
  const flags = findFlags(made, corrections, context);
  // What an editor doubts is not for a model to decide.
  const edits = made.edits.filter(
    ({ rule, start, end }) =>
      rule !== 'likelier-word' || !flags.some((flag) => start < flag.end && end > flag.start),
  );
  return addFlags({ ...made, edits }, flags);
};
