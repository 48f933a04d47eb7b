import type { BlockIndex } from '../evidence/block-index.ts';
import type { ReportIndex } from '../evidence/find-passage.ts';
import { foldText } from '../evidence/fold-text.ts';
import { type BlockMatch, matchFolded } from '../evidence/match-block.ts';
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

/** Where a name stands in the reports, in any of its forms; of forms that overlap, the longest. */
export function findMentions(reports: readonly ReportIndex[], forms: NameForms): Mention[] {
  const fold = (names: readonly string[]) =>
    [...new Set(names)].map((form) => ({ form, needle: foldText(form).text }));
  const [names, misspellings] = [fold(forms.names), fold(forms.misspellings)];
  return reports.flatMap(({ slug, blocks }) =>
    blocks.flatMap((block) => {
      const found: FormMatch[] = [
        ...names.flatMap(({ form, needle }) =>
          matchFolded(block, needle, { mix: false }).map((match) => ({ ...match, form })),
        ),
        ...misspellings.flatMap(({ form, needle }) =>
          matchFolded(block, needle, { mix: false })
            .filter((match) => match.changed)
            .map((match) => ({ ...match, form })),
        ),
      ].filter((match) => match.end > match.start);
      found.sort((a, b) => a.start - b.start || b.end - a.end || b.form.length - a.form.length);
      const kept: Mention[] = [];
      let after = -1;
      for (const { start, end, form } of found) {
        if (start < after) continue;
        kept.push({ report: slug, block: block.id, start, end, form });
        after = end;
      }
      return kept;
    }),
  );
}

/** The sentence of the first mention in each block. */
export function passagesOf(
  mentions: readonly Omit<Mention, 'form'>[],
  reports: readonly ReportIndex[],
  labels: ReadonlyMap<string, string>,
): Passage[] {
  const blocks = new Map<string, BlockIndex>(
    reports.flatMap(({ slug, blocks }) =>
      blocks.map((block) => [`${slug}#${block.id}`, block] as const),
    ),
  );
  const seen = new Set<string>();
  return mentions.flatMap((mention): Passage[] => {
    const key = `${mention.report}#${mention.block}`;
    const block = blocks.get(key);
    if (!block || seen.has(key)) return [];
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
        doubted: inside.some(({ span }) => span.doubt !== undefined),
      },
    ];
  });
}
