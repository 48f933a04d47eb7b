import {
  COMMON_ABBREVIATIONS,
  createSentenceSplitter,
} from '../../story/evidence/split-sentences.ts';
import { betweenButtons, textDirective } from '../../story/evidence/text-directive.ts';

const { sentenceAround } = createSentenceSplitter(COMMON_ABBREVIATIONS);

/** A sentence up to this length is named whole, a longer one by its first and last words. */
const LONGEST_WHOLE = 90;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;
const WORD = /[\p{L}\p{N}]/u;

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

function countOf(part: string, text: string): number {
  return text.toLowerCase().split(part.toLowerCase()).length - 1;
}

/**
 * The part of an address that asks the browser to highlight the sentence around a selection (URL Fragment Text
 * Directives): `text=off%20the%20coast.`. Words before and after it are added where it stands more than once.
 *
 * @param selected what the reader selected, inside one block
 * @param block the block as it is shown, with `BUTTON_IN_TEXT` for each button among its words; `selected` likewise
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
  const stretches = betweenButtons(text.slice(start, end)).filter((part) => WORD.test(part));
  const [head = []] = stretches.map((part) => part.split(' '));
  const tail = (stretches.at(-1) ?? '').split(' ');
  const isWhole =
    stretches.length === 1 &&
    ((stretches[0] ?? '').length <= LONGEST_WHOLE || head.length <= 2 * EDGE_WORDS);
  const first = (isWhole ? head : head.slice(0, EDGE_WORDS)).join(' ');
  const last = isWhole ? '' : tail.slice(-EDGE_WORDS).join(' ');
  if (countOf(first, plain(page)) <= 1) return textDirective({ first, last });
  const before = text.slice(0, start).trim().split(' ').slice(-CONTEXT_WORDS).join(' ');
  const after = text.slice(end).trim().split(' ').slice(0, CONTEXT_WORDS).join(' ');
  return textDirective({ first, last, before, after });
}
