import { foldLine, MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import {
  CONSENT_SENTENCES,
  NARRATION,
  SHARE_PROMPTS,
  SUBSCRIBE_OBJECT,
  SUBSCRIBE_OPENING,
} from '../furniture/prompts.ts';
import { countWords, findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines, removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

const MAX_PROMPT_WORDS = 30;

/** Buttons in a row: `Facebook Twitter WhatsApp`. */
const isButtonRow = (folded: string) => {
  const words = folded.split(/[\s|,·•/]+/);
  return words.length <= 12 && words.every((word) => SHARE_PROMPTS.has(word));
};

const isSharePlugin = (folded: string) =>
  /^(?:(?:share|tweet|pin|post) (?:on|to|via) [a-z]{1,12}(?: ?[|,] ?)?){1,8}$/.test(folded) ||
  /^click to (?:share|email|print)\b/.test(folded) ||
  folded.endsWith('(opens in new window)');

/** One sentence, or none: a prompt does not go on. */
const isSingle = (text: string) => !/[.!?] +\p{Lu}/u.test(text);

/** Somebody's words, or a report of them: what stands behind a quotation mark, or is said. */
const isSpoken = (text: string) => /^[“"«„]|\b(?:said|says|told|asked)\b/.test(text);

const asksConsent = (text: string): boolean => {
  const opening = foldLine(text.slice(0, MAX_FURNITURE_LENGTH));
  return CONSENT_SENTENCES.some((sentence) => sentence.test(opening)) && !isSpoken(text);
};

/** Removes lines that ask the reader to share, follow, subscribe or agree to cookies. */
export const stripSharePrompts: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const found = lines.filter(({ text }, i) => {
    if (asksConsent(text)) return false;
    const folded = foldLine(text);
    if (SHARE_PROMPTS.has(folded)) return folded.includes(' ') || i < body.first || i > body.last;
    if (isButtonRow(folded) || isSharePlugin(folded)) return true;
    if (countWords(text) > MAX_PROMPT_WORDS) return false;
    if (NARRATION.test(folded)) return false;
    return SUBSCRIBE_OPENING.test(folded) && SUBSCRIBE_OBJECT.test(folded) && isSingle(text);
  });
  const asked = removeLines(draft, reading, 'strip-share-prompts', found);
  // Notices say what they are by whole sentences; their length proves nothing against it.
  const left = linesOf(asked);
  return removeRanges(
    asked,
    left.reading,
    left.lines
      .filter(({ text }) => asksConsent(text))
      .map((line) => editBy('strip-consent', line, '')),
  );
};
