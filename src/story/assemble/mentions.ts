import { doubtsWithin } from '../../article/doubts.ts';
import type { BlockIndex } from '../evidence/block-index.ts';
import { findReport, type ReportIndex } from '../evidence/find-passage.ts';
import { foldText } from '../evidence/fold-text.ts';
import { type BlockMatch, matchFolded } from '../evidence/match-block.ts';
import { createNeedleFinder } from '../evidence/needle-finder.ts';
import { overlaps } from '../evidence/overlaps.ts';
import { sentenceAround } from '../evidence/sentence-around.ts';
import type { Passage } from '../story.ts';

/** A name met in a report. */
export interface Mention {
  readonly report: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  /** The form of the name that stands there, as restored or as scraped. */
  readonly form: string;
}

export interface NameForms {
  readonly names: readonly string[];
  /** Damaged forms: they count only where the restoration put something else in their place. */
  readonly misspellings: readonly string[];
}

interface FormMatch extends BlockMatch {
  readonly form: string;
}

const folded = (names: readonly string[]) =>
  [...new Set(names)].map((form) => ({ form, needle: foldText(form).text }));

function mentionsIn(block: BlockIndex, forms: NameForms): Omit<Mention, 'report'>[] {
  const found: FormMatch[] = [
    ...folded(forms.names).flatMap(({ form, needle }) =>
      matchFolded(block, needle, { mix: false }).map((match) => ({ ...match, form })),
    ),
    ...folded(forms.misspellings).flatMap(({ form, needle }) =>
      matchFolded(block, needle, { mix: false })
        .filter((match) => match.changed)
        .map((match) => ({ ...match, form })),
    ),
  ].filter((match) => match.end > match.start);
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.form.length - a.form.length);
  const kept: Omit<Mention, 'report'>[] = [];
  let after = -1;
  for (const { start, end, form } of found) {
    if (start < after) continue;
    kept.push({ block: block.id, start, end, form });
    after = end;
  }
  return kept;
}

/** A block in which some form of a name may stand, and its number among the blocks of all reports. */
interface Place {
  readonly report: string;
  readonly block: BlockIndex;
  readonly at: number;
}

/** For each folded form the blocks that hold it, in their order; all forms are looked for in one pass. */
function placesOf(reports: readonly ReportIndex[], needles: readonly string[]) {
  const find = createNeedleFinder(needles);
  const places = new Map<string, Place[]>();
  let at = 0;
  for (const { slug: report, blocks } of reports) {
    for (const block of blocks) {
      const place = { report, block, at: at++ };
      const found = find(block.restored.folded.text);
      for (const needle of block.scraped ? find(block.scraped.folded.text) : []) found.add(needle);
      for (const needle of found) {
        const list = places.get(needle);
        if (list) list.push(place);
        else places.set(needle, [place]);
      }
    }
  }
  return places;
}

/**
 * Finds where names stand in the reports, in any of their forms; of forms that overlap, the longest.
 *
 * @param all the names that will be asked for
 */
export function createMentionFinder(
  reports: readonly ReportIndex[],
  all: readonly NameForms[],
): (forms: NameForms) => Mention[] {
  const needlesOf = ({ names, misspellings }: NameForms) =>
    [...names, ...misspellings].map((form) => foldText(form).text);
  const places = placesOf(reports, all.flatMap(needlesOf));
  return (forms) => {
    const some = new Set(needlesOf(forms).flatMap((needle) => places.get(needle) ?? []));
    return [...some]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ block, report }) =>
        mentionsIn(block, forms).map((mention) => ({ report, ...mention })),
      );
  };
}

/** Where one name stands in the reports. */
export const findMentions = (reports: readonly ReportIndex[], forms: NameForms): Mention[] =>
  createMentionFinder(reports, [forms])(forms);

/** The sentence of the first mention in each block. */
export function passagesOf(
  mentions: readonly Omit<Mention, 'form'>[],
  reports: readonly ReportIndex[],
  labels: ReadonlyMap<string, string>,
): Passage[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): Passage[] => {
    const key = `${mention.report}#${mention.block}`;
    if (seen.has(key)) return [];
    const block = findReport(reports, mention.report)?.report.blocks.find(
      ({ id }) => id === mention.block,
    );
    if (!block) return [];
    seen.add(key);
    const { start, end } = sentenceAround(block.text, mention.start, mention.end);
    const inside = block.stretches.filter((stretch) => overlaps(stretch, { start, end }));
    return [
      {
        report: mention.report,
        label: labels.get(mention.report) ?? mention.report,
        block: mention.block,
        start,
        end,
        text: block.text.slice(start, end),
        changed: inside.some(({ span }) => span.change !== undefined),
        doubts: doubtsWithin(block.doubts, start, end),
      },
    ];
  });
}
