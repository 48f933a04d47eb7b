import type { TermMatch } from './match.ts';
import type { OpenPassage, SearchIndex } from './open-index.ts';
import type { Label, PassageKind } from './passage.ts';
import type { Ranked } from './rank.ts';
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

function restoredRange(index: SearchIndex, passage: OpenPassage, match: TermMatch): Range {
  if (match.position < passage.scraped) {
    return { from: match.position, to: match.position + match.length };
  }
  const last = match.position + match.length - 1;
  return { from: index.restoredFrom[match.position] ?? 0, to: index.restoredTo[last] ?? 0 };
}

/**
 * A found passage as it is shown.
 *
 * @param repeated whether the words that it quotes are shown where they stand, so that here its own are enough
 */
export function showHit(
  index: SearchIndex,
  ranked: Ranked,
  repeated: boolean,
): SearchHit | undefined {
  const passage = index.passages[ranked.passage];
  if (!passage) return undefined;
  const marks = ranked.matches.map((list) => list.map((m) => restoredRange(index, passage, m)));
  const flat = marks.flat();
  const title: Range = { from: passage.title, to: passage.names - 1 };
  const end = repeated ? passage.quoted : passage.scraped;
  const whole: Range = { from: passage.text, to: end - 1 };
  const inText = marks.map((list) => list.filter((m) => m.from >= whole.from && m.to <= end));
  const range = chooseRange(index, whole, inText);
  const isReport = passage.kind === 'article';
  const [slug = ''] = passage.reports;
  const report = isReport ? { id: slug, label: index.reportTitles.get(slug) ?? slug } : undefined;
  const shown = inText
    .flat()
    .filter((m) => m.to > m.from && m.from >= range.from && m.to <= range.to);
  return {
    kind: passage.kind,
    id: passage.id,
    report,
    title: snippetParts(index, title, title, flat),
    snippet: snippetParts(index, range, whole, flat),
    scraped: ranked.scraped ? scrapedWording(index, passage, ranked) : undefined,
    fragment: textFragment(index, shown, isReport ? whole : undefined),
    score: ranked.score,
  };
}

function scrapedWording(index: SearchIndex, passage: OpenPassage, ranked: Ranked): SnippetPart[] {
  const marks = ranked.matches
    .flat()
    .filter((match) => match.position >= passage.scraped)
    .map((match) => ({ from: match.position, to: match.position + match.length }));
  const whole = { from: passage.scraped, to: passage.end - 1 };
  const first = marks[0] ?? whole;
  const range = {
    from: Math.max(whole.from, first.from - SCRAPED_MARGIN),
    to: Math.min(whole.to, first.to + SCRAPED_MARGIN),
  };
  return snippetParts(index, range, whole, marks);
}
