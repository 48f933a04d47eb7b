import { extractQuotations, type Quotation } from '../../story/extract-quotations.ts';
import type { ReportBlock, ToldReport } from '../reports/read-reports.ts';
import { PLAIN_SPEECH, SPEECH_VERBS } from '../words/speech-verbs.ts';

/** What stands around a quotation in its block, without what other quotations say. Offsets are into the block. */
export interface QuoteFrame {
  /** From the end of the sentence before to the opening mark. */
  readonly before: { readonly start: number; readonly end: number };
  /** From the closing mark to the end of the sentence, where the sentence goes on behind it. */
  readonly after: { readonly start: number; readonly end: number };
}

/** Words in quotation marks, or several stretches of them that one attribution interrupts. */
export interface Utterance {
  readonly report: ToldReport;
  readonly block: ReportBlock;
  readonly parts: readonly Quotation[];
  /** With its marks. */
  readonly start: number;
  readonly end: number;
  readonly frames: readonly QuoteFrame[];
  /** Whether it goes on with what the block before left open. */
  readonly continues: boolean;
}

const MIN_WORDS = 3;
/** What stands between two parts of one utterance: “…,” said the mayor of the town, “…”. */
const LONGEST_BREAK = 130;

/** In characters: who speaks is not said further away. */
const LONGEST_FRAME = 500;

const countWords = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** The text with all that is quoted blotted out, mark by mark, so that only the report’s own words are looked at. */
export function blotQuotations(text: string, quotations: readonly Quotation[]): string {
  let blotted = '';
  let at = 0;
  for (const { start, end, depth } of quotations) {
    if (depth > 0 || start < at) continue;
    blotted += text.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return blotted + text.slice(at);
}

const SENTENCE_END = /[.!?](?=["”’»']?\s|["”’»']?$)/g;
const TITLE_BEFORE_NAME =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Adm|Rev|St|Jr|\p{Lu})$/u;

/** Where sentences of the blotted text end. */
const endsIn = (text: string): number[] =>
  [...text.matchAll(SENTENCE_END)]
    .map(({ index }) => index + 1)
    .filter(
      (end) =>
        text[end - 1] !== '.' ||
        // “Harrow Corp. co-founder Ida Lund”: a sentence begins with a capital.
        !(
          /^\s\p{Ll}/u.test(text.slice(end, end + 2)) ||
          TITLE_BEFORE_NAME.test(text.slice(Math.max(0, end - 6), end - 1))
        ),
    );

function frameOf(
  text: string,
  blotted: string,
  ends: readonly number[],
  { start, end, text: words }: Quotation,
): QuoteFrame {
  const from = Math.max(ends.findLast((place) => place <= start - 1) ?? 0, start - LONGEST_FRAME);
  const before = text.slice(from, start - 1);
  const closing = end + 1;
  // A full stop inside the marks ends the sentence, but for scrapes that set it before an attribution.
  const goesOn = !words.endsWith('.') || /^,? ?\p{Ll}/u.test(blotted.slice(closing, closing + 3));
  const isEnd = /^[.!?]/.test(blotted.slice(closing)) || !goesOn;
  const next = Math.min(
    ends.find((place) => place > closing) ?? text.length,
    closing + LONGEST_FRAME,
  );
  const open = blotted.indexOf('_', closing);
  const afterEnd = isEnd ? closing : Math.min(next, open < 0 ? text.length : open - 1);
  return {
    before: { start: from + (before.length - before.trimStart().length), end: start - 1 },
    after: { start: Math.min(closing, text.length), end: Math.max(closing, afterEnd) },
  };
}

/** Whether the report’s words between two quotations only say who speaks, of both: no second one, and no colon, begins to speak. */
function isBreak(between: string): boolean {
  if (between.length > LONGEST_BREAK || /[:：]\s*$/.test(between)) return false;
  const words = between.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const end = endsIn(between)[0] ?? between.length;
  const isOneSentence = !/\p{L}/u.test(between.slice(end));
  const verbs = words.filter((word) => SPEECH_VERBS.has(word));
  return isOneSentence && verbs.length === 1 && PLAIN_SPEECH.has(verbs[0] ?? '');
}

/** Whether the words behind a quotation say who speaks: “…,” he said. */
const hasOwnVerb = (text: string, { after }: QuoteFrame): boolean =>
  text
    .slice(after.start, after.end)
    .toLowerCase()
    .match(/[\p{L}’'-]+/gu)
    ?.some((word) => PLAIN_SPEECH.has(word)) ?? false;

/** Whether what stands in marks is said and not a title or a word that the report keeps its distance from. */
function isSaid(quotation: Quotation, frame: QuoteFrame, text: string): boolean {
  const around = `${text.slice(frame.before.start, frame.before.end)} ${text.slice(frame.after.start, frame.after.end)}`;
  const speaks =
    around
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu)
      ?.some((word) => SPEECH_VERBS.has(word) || word === 'according') ?? false;
  const words = quotation.text.match(/[\p{L}’'-]+/gu) ?? [];
  const isTitle =
    words.length < 8 &&
    words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.,!?]$/.test(quotation.text);
  if (isTitle && words.length > 1) return false;
  return (
    countWords(quotation.text) >= MIN_WORDS ||
    (speaks && (words.length > 1 || /[.,!?]$/.test(quotation.text)))
  );
}

function utterancesIn(
  report: ToldReport,
  block: ReportBlock,
  isOpen: boolean,
): { utterances: Utterance[]; open: boolean } {
  const { text } = block;
  const all = extractQuotations(text);
  const own = all.filter(({ depth }) => depth === 0);
  const blotted = blotQuotations(text, all);
  const ends = endsIn(blotted);
  const utterances: Utterance[] = [];
  for (const [index, quotation] of own.entries()) {
    const frame = frameOf(text, blotted, ends, quotation);
    if (!isSaid(quotation, frame, text)) continue;
    const before = utterances.at(-1);
    const last = before?.parts.at(-1);
    const start = quotation.start - 1;
    const end = Math.min(text.length, quotation.end + (quotation.closed ? 1 : 0));
    const continues = index === 0 && isOpen && text.slice(0, start).trim() === '';
    const isOne = last && isBreak(text.slice(last.end + 1, start)) && !hasOwnVerb(text, frame);
    if (before && isOne) {
      utterances[utterances.length - 1] = {
        ...before,
        parts: [...before.parts, quotation],
        frames: [...before.frames, frame],
        end,
      };
    } else {
      utterances.push({
        report,
        block,
        parts: [quotation],
        start,
        end,
        frames: [frame],
        continues,
      });
    }
  }
  return { utterances, open: own.at(-1)?.closed === false };
}

/** What a report quotes, in the order of its words. */
export function findUtterances(report: ToldReport): Utterance[] {
  let isOpen = false;
  return report.blocks.flatMap((block) => {
    const { utterances, open } = utterancesIn(report, block, isOpen);
    isOpen = open;
    return utterances;
  });
}

/** What is said, without the attribution in between. */
export const wordsOfUtterance = ({ parts }: Utterance): string =>
  parts.map(({ text }) => text).join(' ');
