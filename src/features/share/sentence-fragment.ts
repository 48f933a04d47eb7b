import {
  COMMON_ABBREVIATIONS,
  createSentenceSplitter,
} from '../../story/evidence/split-sentences.ts';

const { sentenceAround } = createSentenceSplitter(COMMON_ABBREVIATIONS);

/** A sentence up to this length is named whole, a longer one by its first and last words. */
const LONGEST_WHOLE = 90;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function countOf(part: string, text: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

/**
 * The part of an address that asks the browser to highlight the sentence around a selection (URL Fragment Text
 * Directives): `text=off%20the%20coast.`. Words before and after it are added where it stands more than once.
 *
 * @param selected what the reader selected, inside one block
 * @param block the block as it is shown
 * @param page the whole page as it is shown
 * @returns undefined when the selection is not found in the block
 */
export function sentenceFragment(
  selected: string,
  block: string,
  page: string,
): string | undefined {
  const text = plain(block);
  const words = plain(selected);
  const at = text.indexOf(words);
  if (words === '' || at === -1) return undefined;
  const { start, end } = sentenceAround(text, at, at + words.length);
  const sentence = text.slice(start, end);
  const parts = sentence.split(' ');
  const whole = sentence.length <= LONGEST_WHOLE || parts.length <= 2 * EDGE_WORDS;
  const first = whole ? sentence : parts.slice(0, EDGE_WORDS).join(' ');
  const last = whole ? '' : parts.slice(-EDGE_WORDS).join(' ');
  const unique = countOf(first, plain(page)) <= 1;
  const before = unique
    ? ''
    : text.slice(0, start).trim().split(' ').slice(-CONTEXT_WORDS).join(' ');
  const after = unique ? '' : text.slice(end).trim().split(' ').slice(0, CONTEXT_WORDS).join(' ');
  return [
    `text=${before && `${encode(before)}-,`}`,
    encode(first),
    last && `,${encode(last)}`,
    after && `,-${encode(after)}`,
  ].join('');
}
