import type { Span } from './article-body.ts';

/** A doubted stretch of a text and why it is doubted. UTF-16 offsets into the restored text, `end` exclusive. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A part of a text that is doubted for one reason, or not at all. */
export interface DoubtPart {
  readonly text: string;
  readonly reason: string | undefined;
}

/** The doubts of a block's spans; neighbours that share a reason are one. */
export function doubtsOf(spans: readonly Span[]): Doubt[] {
  const doubts: Doubt[] = [];
  let end = 0;
  for (const { text, doubt } of spans) {
    const start = end;
    end += text.length;
    if (doubt === undefined || text === '') continue;
    const last = doubts.at(-1);
    if (last?.end === start && last.reason === doubt) doubts[doubts.length - 1] = { ...last, end };
    else doubts.push({ start, end, reason: doubt });
  }
  return doubts;
}

/** The doubts of a stretch of the text, cut to it and counted from its start. */
export function doubtsWithin(doubts: readonly Doubt[], from: number, to: number): Doubt[] {
  return doubts
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end, reason }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      reason,
    }));
}

/** The text in parts, those apart that are doubted. */
export function partsByDoubt(text: string, doubts: readonly Doubt[]): DoubtPart[] {
  const parts: DoubtPart[] = [];
  let at = 0;
  for (const { start, end, reason } of doubts) {
    parts.push({ text: text.slice(at, start), reason: undefined });
    parts.push({ text: text.slice(start, end), reason });
    at = end;
  }
  parts.push({ text: text.slice(at), reason: undefined });
  return parts.filter((part) => part.text !== '');
}
