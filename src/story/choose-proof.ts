import type { Change, Span, TextBlock } from '../article/article-body.ts';
import { sentenceAround } from './evidence/sentence-around.ts';

/** A stretch of the chosen words; `was` is what the copy has for it, undefined where it has the same. */
export interface ProofPart {
  readonly text: string;
  readonly was: string | undefined;
}

/** Words of one sentence as they were copied and as they are restored. */
export interface Proof {
  readonly parts: readonly ProofPart[];
  /** Whether the sentence begins before these words, and goes on after them. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Two lines of a phone. */
const LONGEST = 58;

interface Placed {
  readonly span: Span;
  /** UTF-16 offsets into the block's restored text. */
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly spans: readonly Placed[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

function place(spans: readonly Span[]): Placed[] {
  let end = 0;
  return spans.map((span) => {
    const start = end;
    end += span.text.length;
    return { span, start, end };
  });
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How much a change shows: another word, proved; nothing where letters or marks alone were put right. */
function scoreOf(text: string, { was, kind, grade, witness }: Change): number {
  if (kind === 'typography' || kind === 'decode' || kind === 'strip') return 0;
  const [before, after] = [plain(was), plain(text)];
  if (before === '' || after === '' || before.includes(after) || after.includes(before)) return 0;
  if (grade === 'likely' || grade === 'editor') return 0;
  return witness ? 3 : 2;
}

/** Stretches of a block that run from one change to another, short enough to be shown and with no doubt inside. */
function candidatesOf(block: TextBlock): Candidate[] {
  const spans = place(block.spans);
  const text = block.spans.map((span) => span.text).join('');
  const changed = spans.filter(({ span }) => span.change);
  const counted = new Map(
    changed.map((placed) => [
      placed,
      placed.span.change ? scoreOf(placed.span.text, placed.span.change) : 0,
    ]),
  );
  return changed.flatMap((first, from) => {
    const found: Candidate[] = [];
    let score = 0;
    const sentence = sentenceAround(text, first.start, first.end);
    for (const last of changed.slice(from)) {
      if (last.end - first.start > LONGEST || last.end > sentence.end) break;
      score += counted.get(last) ?? 0;
      found.push({ spans, text, start: first.start, end: last.end, score });
    }
    return found.filter((one) => one.score > 0 && !isDoubted(one));
  });
}

const isDoubted = ({ spans, start, end }: Pick<Candidate, 'spans' | 'start' | 'end'>) =>
  spans.some(({ span, ...at }) => span.doubt !== undefined && at.end > start && at.start < end);

/** The words around a stretch, as far as its sentence and what can be shown reach. */
function widen({ spans, text, start, end }: Candidate): { start: number; end: number } {
  const sentence = sentenceAround(text, start, end);
  const closed = (from: number, to: number) =>
    spans.some(
      ({ span, ...at }) =>
        (span.change !== undefined || span.doubt !== undefined) && at.end > from && at.start < to,
    );
  const isWhole = sentence.end - sentence.start <= LONGEST && !isDoubted({ spans, ...sentence });
  if (isWhole) return sentence;
  let reach = { start, end };
  for (const grown of grow(text, reach, sentence)) {
    if (grown.end - grown.start > LONGEST) break;
    if (closed(grown.start, start) || closed(end, grown.end)) break;
    reach = grown;
  }
  return reach;
}

/** A stretch, a word longer each time, at its end and its beginning by turns. */
function* grow(
  text: string,
  stretch: { start: number; end: number },
  sentence: { start: number; end: number },
): Generator<{ start: number; end: number }> {
  let { start, end } = stretch;
  while (start > sentence.start || end < sentence.end) {
    const next = text.indexOf(' ', end + 1);
    end = next === -1 || next > sentence.end ? sentence.end : next;
    yield { start, end };
    const before = text.lastIndexOf(' ', start - 2);
    start = Math.max(sentence.start, before + 1);
    yield { start, end };
  }
}

function toProof(candidate: Candidate): Proof {
  const { spans, text } = candidate;
  const { start, end } = widen(candidate);
  const sentence = sentenceAround(text, candidate.start, candidate.end);
  const parts = spans.flatMap(({ span, ...at }): ProofPart[] => {
    const shown = text.slice(Math.max(start, at.start), Math.max(start, Math.min(end, at.end)));
    const isInside = at.start >= start && at.end <= end;
    const was = isInside ? span.change?.was : undefined;
    return shown === '' && was === undefined ? [] : [{ text: shown, was }];
  });
  return { parts, isCutBefore: start > sentence.start, isCutAfter: end < sentence.end };
}

/**
 * The words of an article that show best what was done to it: those of one sentence with the most changes that are
 * proved, the first of equals.
 *
 * @returns undefined where no other word was proved
 */
export function chooseProof(blocks: readonly TextBlock[]): Proof | undefined {
  const candidates = blocks
    .filter(({ role }) => role === 'paragraph' || role === 'caption' || role === 'quotation')
    .flatMap(candidatesOf);
  const best = candidates.reduce<Candidate | undefined>(
    (found, one) => (found && found.score >= one.score ? found : one),
    undefined,
  );
  return best && toProof(best);
}
