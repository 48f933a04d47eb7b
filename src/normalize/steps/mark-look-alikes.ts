import type { Flag } from '../../schemas/edit.ts';
import { addFlags } from '../draft.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

/** Letters of the Cyrillic and Greek alphabets that look like Latin ones. */
const LOOK_ALIKE = /[АВЕЅІЈКМНОРСТХҮԌаеорсухѕіјһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορυ]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** So many words are told one by one. */
const MAX_FLAGS = 50;

/** Flags words in which letters of another alphabet pass for Latin ones. What was meant no rule can prove. */
export const markLookAlikes: Step = (draft) => {
  if (!LOOK_ALIKE.test(draft.raw)) return draft;
  const { reading, lines } = linesOf(draft);
  const flags: Flag[] = [];
  for (const line of lines) {
    for (const { 0: word, index } of reading.text.slice(line.start, line.end).matchAll(WORD)) {
      if (flags.length >= MAX_FLAGS) return addFlags(draft, flags);
      if (!LATIN.test(word) || !LOOK_ALIKE.test(word)) continue;
      const at = line.start + index;
      flags.push({
        ...reading.toRaw(at, at + word.length),
        rule: 'mark-look-alikes',
        reason:
          'Letters of another alphabet stand in this word for Latin ones that look like them.',
      });
    }
  }
  return addFlags(draft, flags);
};
