import type { TermMatch } from './match.ts';
import type { Label, PassageKind } from './passage.ts';
import type { Ranked } from './rank.ts';
import type { ShownPassage } from './search-index.ts';
import { chooseRange, type Range, type SnippetPart, snippetParts } from './snippet.ts';
import { textFragment } from './text-fragment.ts';

/** One passage that was found. */
export interface SearchHit {
  readonly kind: PassageKind;
  /** The block's id for a passage of a report, else the entry's. */
  readonly id: string;
  /** The report that it stands in; undefined for other kinds. */
  readonly report: Label | undefined;
  readonly title: readonly SnippetPart[];
  readonly snippet: readonly SnippetPart[];
  /** The scraped wording around the match, when only that has what was asked. */
  readonly scraped: readonly SnippetPart[] | undefined;
  /** `text=…` for the address; may be empty. */
  readonly fragment: string;
  readonly score: number;
}

const SCRAPED_MARGIN = 6;

const at = ({ base }: ShownPassage, { position, length }: TermMatch): Range => ({
  from: position - base,
  to: position - base + length,
});

function restoredRange(passage: ShownPassage, match: TermMatch): Range {
  const { from, to } = at(passage, match);
  if (from < passage.scraped) return { from, to };
  const { restoredFrom, restoredTo } = passage.laidOut;
  return { from: restoredFrom[from] ?? 0, to: restoredTo[to - 1] ?? 0 };
}

/**
 * A found passage as it is shown.
 *
 * @param repeated whether the words that it quotes are shown where they stand, so that here its own are enough
 */
export function showHit(passage: ShownPassage, ranked: Ranked, repeated: boolean): SearchHit {
  const { laidOut } = passage;
  const marks = ranked.matches.map((list) => list.map((match) => restoredRange(passage, match)));
  const flat = marks.flat();
  const title: Range = { from: passage.title, to: passage.names - 1 };
  const end = repeated ? passage.quoted : passage.scraped;
  const whole: Range = { from: passage.text, to: end - 1 };
  const inText = marks.map((list) => list.filter((m) => m.from >= whole.from && m.to <= end));
  const range = chooseRange(laidOut, whole, inText);
  const isReport = passage.kind === 'article';
  const shown = inText
    .flat()
    .filter((m) => m.to > m.from && m.from >= range.from && m.to <= range.to);
  return {
    kind: passage.kind,
    id: passage.id,
    report: isReport ? { id: passage.report, label: passage.reportTitle } : undefined,
    title: snippetParts(laidOut, title, title, flat),
    snippet: snippetParts(laidOut, range, whole, flat),
    scraped: ranked.scraped ? scrapedWording(passage, ranked) : undefined,
    fragment: textFragment(laidOut, shown, isReport ? whole : undefined),
    score: ranked.score,
  };
}

function scrapedWording(passage: ShownPassage, ranked: Ranked): SnippetPart[] {
  const marks = ranked.matches
    .flat()
    .map((match) => at(passage, match))
    .filter(({ from }) => from >= passage.scraped);
  const whole = { from: passage.scraped, to: passage.end - 1 };
  const first = marks[0] ?? whole;
  const range = {
    from: Math.max(whole.from, first.from - SCRAPED_MARGIN),
    to: Math.min(whole.to, first.to + SCRAPED_MARGIN),
  };
  return snippetParts(passage.laidOut, range, whole, marks);
}
