import type { Edit, Flag } from '../../schemas/edit.ts';
import type { Artefact, MarkedText } from './marked-text.ts';

/** What became of one artefact. `tie`: to leave it is right too, and it was left. */
export type ArtefactFate = 'restored' | 'flagged' | 'missed' | 'wrong' | 'tie';

export interface Verdict {
  readonly artefact: Artefact;
  readonly fate: ArtefactFate;
  /** What stands there. */
  readonly reading: string;
}

/** An edit of words that were right. */
export interface Damage {
  readonly scraped: string;
  readonly text: string;
  readonly rule: string;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  readonly damage: readonly Damage[];
}

type Span = Pick<Edit, 'start' | 'end'>;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A wording as it is judged: the article follows the word after it; capitals and the shape of marks say nothing of the word. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\ban\b/g, 'a')
    .replace(/\s+/g, ' ')
    .trim();

/** Widens a span until no edit and no artefact crosses its bounds. */
function widened(span: Span, others: readonly Span[]): Span {
  let { start, end } = span;
  for (let grown = true; grown; ) {
    grown = false;
    for (const other of others) {
      if (!overlaps({ start, end }, other) || (other.start >= start && other.end <= end)) continue;
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
      grown = true;
    }
  }
  return { start, end };
}

function readAs(text: string, span: Span, edits: readonly Edit[]): string {
  let reading = '';
  let at = span.start;
  for (const edit of edits) {
    if (edit.start < span.start || edit.end > span.end) continue;
    reading += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return reading + text.slice(at, span.end);
}

function acceptedReadings(text: string, span: Span, artefacts: readonly Artefact[]): string[] {
  let readings = [''];
  let at = span.start;
  for (const artefact of artefacts) {
    if (!overlaps(artefact, span)) continue;
    const kept = text.slice(at, artefact.start);
    readings = readings.flatMap((start) => artefact.accepted.map((end) => start + kept + end));
    at = artefact.end;
  }
  return readings.map((start) => start + text.slice(at, span.end));
}

function fateOf(
  artefact: Artefact,
  reading: string,
  accepted: boolean,
  flagged: boolean,
): ArtefactFate {
  const untouched = reading === artefact.scraped;
  if (untouched && artefact.accepted.includes(artefact.scraped)) return 'tie';
  if (accepted) return 'restored';
  if (flagged) return 'flagged';
  return untouched ? 'missed' : 'wrong';
}

/**
 * Compares what the normalizer did to a text with what is known of it.
 *
 * @param edits sorted, in offsets of `marked.text`
 */
export function judge(
  marked: MarkedText,
  edits: readonly Edit[],
  flags: readonly Flag[] = [],
): Judgement {
  const { text, artefacts } = marked;
  const verdicts = artefacts.map((artefact): Verdict => {
    const touching = widened(artefact, edits);
    const alone = touching.start === artefact.start && touching.end === artefact.end;
    const span = alone ? touching : widened(touching, [...edits, ...artefacts]);
    const reading = readAs(text, span, edits);
    const accepted = acceptedReadings(text, span, artefacts).map(bare).includes(bare(reading));
    const flagged = flags.some((flag) => overlaps(flag, artefact));
    return { artefact, fate: fateOf(artefact, reading, accepted, flagged), reading };
  });
  const damage = edits
    .filter((edit) => !artefacts.some((artefact) => overlaps(artefact, edit)))
    .map((edit) => ({
      scraped: text.slice(edit.start, edit.end),
      text: edit.text,
      rule: edit.rule,
    }));
  return { verdicts, damage };
}
