import { foldLine, MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import { plainLabel } from '../furniture/plain-label.ts';
import {
  CONSENT_SENTENCES,
  NARRATION,
  SHARE_PROMPTS,
  SHARED_THING,
  SUBSCRIBE_OBJECT,
  SUBSCRIBE_OPENING,
  speaksOfConsent,
  TO_VISITOR,
  WEAK_OPENING,
} from '../furniture/prompts.ts';
import { countWords, findBody } from '../furniture/prose.ts';
import { type Line, linesOf } from '../lines.ts';
import { removeLines, removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

const MAX_PROMPT_WORDS = 30;
/** A line of so few words is a button or a label, and no sentence of a writer's. */
const MAX_LABEL_WORDS = 4;

/** `share this post:`, before the buttons. */
const ROW_OPENING = /^(?:share|follow|like)(?: [a-z]{1,12}){0,3}: /;

/** Buttons in a row: `Facebook Twitter WhatsApp`. */
const isButtonRow = (folded: string) => {
  const words = folded.replace(ROW_OPENING, '').split(/[\s|,·•/]+/);
  return words.length <= 12 && words.every((word) => SHARE_PROMPTS.has(word));
};

const isSharePlugin = (folded: string) =>
  /^(?:(?:share|tweet|pin|post) (?:on|to|via) [a-z]{1,12}(?: ?[|,] ?)?){1,8}$/.test(folded) ||
  /^click to (?:share|email|print)\b/.test(folded) ||
  folded.endsWith('(opens in new window)');

/** One sentence, or none: a prompt does not go on. */
const isSingle = (text: string) => !/[.!?] +\p{Lu}/u.test(text);

/** Somebody's words, or a report of them: what stands behind a quotation mark, or is said. */
const isSpoken = (text: string) =>
  /^[“"«„]|\b(?:said|says|told|asked|wrote|writes|added|explained|recalled)\b/.test(text);

/** Whether a line opens as a notice about consent does, and whether it goes on as one. */
function asksConsent(text: string): 'surely' | 'perhaps' | undefined {
  const opening = foldLine(text.slice(0, MAX_FURNITURE_LENGTH));
  const sentence = CONSENT_SENTENCES.find((one) => one.test(opening));
  if (!sentence || isSpoken(text)) return undefined;
  const rest = opening.replace(/^(?:this|our) (?:web)?site\b/, '');
  return countWords(text) <= MAX_LABEL_WORDS || speaksOfConsent(rest) ? 'surely' : 'perhaps';
}

/** Removes lines that ask the reader to share, follow, subscribe or agree to cookies. */
export const stripSharePrompts: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const isOutside = (i: number) => i < body.first || i > body.last;
  const unsure = new Set<Line>();
  const found = lines.filter((line, i) => {
    const { text } = line;
    if (asksConsent(text)) return false;
    const folded = plainLabel(foldLine(text));
    if (SHARE_PROMPTS.has(folded)) {
      if (!isOutside(i) && !SHARED_THING.test(folded)) unsure.add(line);
      return folded.includes(' ') || isOutside(i);
    }
    if (isButtonRow(folded) || isSharePlugin(folded)) return true;
    if (countWords(text) > MAX_PROMPT_WORDS || NARRATION.test(folded)) return false;
    if (WEAK_OPENING.test(folded) && !TO_VISITOR.test(folded)) unsure.add(line);
    return SUBSCRIBE_OPENING.test(folded) && SUBSCRIBE_OBJECT.test(folded) && isSingle(text);
  });
  const asked = removeLines(draft, reading, 'strip-share-prompts', found, (line) =>
    unsure.has(line) ? { grade: 'likely' } : {},
  );
  // Notices say what they are by whole sentences; their length proves nothing against it.
  const left = linesOf(asked);
  const bodyLeft = findBody(left.lines);
  return removeRanges(
    asked,
    left.reading,
    left.lines.flatMap((line, i) => {
      const asks = asksConsent(line.text);
      if (!asks) return [];
      if (asks === 'surely') return [editBy('strip-consent', line, '')];
      const isWithin = i > bodyLeft.first && i < bodyLeft.last;
      return isWithin ? [] : [editBy('strip-consent', line, '', { grade: 'likely' })];
    }),
  );
};
