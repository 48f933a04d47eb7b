import { composeText, composeWithPlaces } from '../../article/compose-text.ts';
import type { Corrections } from '../../schemas/correction.ts';
import type { Edit, Flag, Witness } from '../../schemas/edit.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { CorrectionError } from '../correction-error.ts';
import { addFlags, type Draft } from '../draft.ts';
import { findNearestPassage } from '../nearest-passage.ts';
import { editBy } from '../rules.ts';
import type { NormalizeContext, Step } from '../step.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands in the raw text, furniture left out; letters may have another form there. */
function findPassage({ raw, blocks }: Draft, passage: string): Range[] {
  const wanted = composeText(passage);
  return blocks.flatMap((block) => {
    if (block.role === 'furniture') return [];
    const { text, starts, ends } = composeWithPlaces(raw.slice(block.start, block.end));
    const ranges: Range[] = [];
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      const [start = 0, end = 0] = [starts[at], ends[at + wanted.length - 1]];
      ranges.push({ start: block.start + start, end: block.start + end });
    }
    return ranges;
  });
}

const OVER_PARAGRAPHS =
  'The passage goes over more than one paragraph. Correct each paragraph by a passage of its own.';

function getPassages(draft: Draft, passage: string, every: boolean, field: string): Range[] {
  const ranges = findPassage(draft, passage);
  if (ranges.length === 0) {
    if (/\S[^\S\n]*\n\s*\S/.test(passage)) throw new CorrectionError(field, OVER_PARAGRAPHS);
    const nearest = findNearestPassage(draft.raw, passage);
    const hint = nearest ? ` The nearest is “${nearest}”.` : '';
    throw new CorrectionError(field, `“${passage}” does not stand in the raw text.${hint}`);
  }
  if (ranges.length > 1 && !every) {
    throw new CorrectionError(
      field,
      `“${passage}” stands ${ranges.length} times in the raw text; quote more of it, or say every: true.`,
    );
  }
  return ranges;
}

/** The edits with one more, in place of those inside its range. */
function withCorrection(edits: readonly Edit[], made: Edit, field: string): Edit[] {
  const clash = edits.find(
    (edit) =>
      (edit.start < made.start && edit.end > made.start) ||
      (edit.start < made.end && edit.end > made.end),
  );
  if (clash) {
    throw new CorrectionError(
      field,
      `The rule ${clash.rule} changes text at one end of the passage; quote the whole of what it changes.`,
    );
  }
  const other = edits.find(
    ({ rule, start, end }) =>
      rule === made.rule && start < made.end && end > made.start && start !== end,
  );
  if (other) {
    throw new CorrectionError(
      field,
      'Another correction changes words of this passage. Make one of the two.',
    );
  }
  const outside = edits.filter((edit) => edit.start < made.start || edit.end > made.end);
  return [...outside, made].sort((a, b) => a.start - b.start);
}

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

/** The edits without those inside passages that the editor keeps as they stand. */
function withoutKept(draft: Draft, kept: Corrections['keep']): readonly Edit[] {
  const ranges = kept.flatMap(({ passage }, i) =>
    getPassages(draft, passage, true, `keep.${i}.passage`),
  );
  return draft.edits.filter(
    (edit) => !ranges.some((range) => edit.start < range.end && edit.end > range.start),
  );
}

/** Makes the editor's corrections, found by the words of the raw text, and sets the editor's flags. */
export const applyCorrections: Step = (draft, context) => {
  const { corrections } = context;
  if (!corrections) return draft;
  let edits = withoutKept(draft, corrections.keep);
  corrections.corrections.forEach(({ passage, replacement, reason, every, evidence }, i) => {
    const field = `corrections.${i}.passage`;
    const witness = evidence && findWitness(evidence, context, `corrections.${i}.evidence`);
    const proof = witness ? ({ grade: 'supported', witness } as const) : {};
    for (const range of getPassages(draft, passage, every, field)) {
      const made = editBy('editor-correction', range, replacement, { reason, ...proof });
      edits = withCorrection(edits, made, field);
    }
  });
  const flags = corrections.flags.flatMap(({ passage, reason, beside }, i): Flag[] => {
    const witness = beside && findWitness(beside, context, `flags.${i}.beside`);
    const words = [
      reason ?? TRANSLATED_QUOTATION,
      ...(witness ? [besideWords(witness.quote)] : []),
    ];
    return getPassages(draft, passage, true, `flags.${i}.passage`).map((range) => ({
      ...range,
      rule: 'editor-flag',
      reason: words.join(' '),
    }));
  });
  // What an editor doubts is not for a model to decide.
  edits = edits.filter(
    ({ rule, start, end }) =>
      rule !== 'likelier-word' || !flags.some((flag) => start < flag.end && end > flag.start),
  );
  return addFlags({ ...draft, edits }, flags);
};
