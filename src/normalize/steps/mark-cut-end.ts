import type { Flag } from '../../schemas/edit.ts';
import { addFlags } from '../draft.ts';
import { countWords, endsSentence } from '../furniture/prose.ts';
import { leavesQuotationOpen } from '../language/open-quotation.ts';
import { type Line, linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

/** Fewer words may be a line of the desk, an item of a list or a signature. */
const MIN_WORDS = 9;
/** Of a line that is visibly open so many are enough. */
const MIN_WORDS_OF_OPEN = 5;
/** So many of the paragraphs above end as sentences do, or the text is no running prose. */
const MIN_CLOSED_SHARE = 0.7;
/** How many words before the end are marked. */
const MARKED_WORDS = 6;
const DOTS = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)["”’]?$/;
/** No sentence ends with one of these. */
const OPEN_END =
  /\b(?:a|an|the|and|or|but|of|to|in|on|at|for|with|by|from|that|which|who|when|as|if|because|while|his|her|their|its)$/i;
const NOTE_OF_DESK =
  /^(?:\(|\[|[–—-])|^(?:reporting|editing|writing|additional reporting|with|source|photo|tags?|image|by|copyright|©)\b/i;
/** Who the writer is, as papers tell it below the report and often without a stop. */
const NOTE_ON_WRITER =
  /^\p{Lu}\S+(?: \p{Lu}\S+){0,3},? (?:(?:covers|writes|reports)\b|(?:is|was) (?:an?|the|our) [^.!?]{0,80}\b(?:author|columnist|contributor|correspondent|editor|fellow|journalist|lecturer|photographer|producer|professor|reporter|writer)\b)/u;

/** Why the last paragraph is not whole; undefined when it is, or may be. */
function whyCut({ text }: Line, above: readonly Line[]): string | undefined {
  const isOpen = OPEN_END.test(text) || leavesQuotationOpen(text);
  if (countWords(text) < (isOpen ? MIN_WORDS_OF_OPEN : MIN_WORDS)) return undefined;
  if (NOTE_OF_DESK.test(text) || (!isOpen && NOTE_ON_WRITER.test(text))) return undefined;
  if (DOTS.test(text)) return 'The scrape ends in dots: what came after is not in the file.';
  if (endsSentence(text) || /[:;]$/.test(text)) return undefined;
  const closed = above.filter((line) => endsSentence(line.text)).length;
  if (above.length > 0 && closed < MIN_CLOSED_SHARE * above.length) return undefined;
  return leavesQuotationOpen(text)
    ? 'The scrape breaks off within a quotation.'
    : 'The scrape breaks off before the end of the sentence.';
}

/** Marks where a scrape breaks off: in a word, a sentence or a quotation, or in the dots of a teaser. */
export const markCutEnd: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const prose = lines.filter(
    ({ block, text }) => block.role === 'paragraph' && countWords(text) >= MIN_WORDS,
  );
  const last = lines.findLast(({ block }) => block.role === 'paragraph');
  if (!last) return draft;
  const reason = whyCut(
    last,
    prose.filter((line) => line !== last),
  );
  if (reason === undefined) return draft;
  const text = reading.text.slice(last.start, last.end).trimEnd();
  const words = [...text.matchAll(/\S+/g)];
  const from = words.at(-MARKED_WORDS)?.index ?? 0;
  const flag: Flag = {
    ...reading.toRaw(last.start + from, last.start + text.length),
    rule: 'mark-cut-end',
    reason,
  };
  return addFlags(draft, [flag]);
};
