import type { Edit } from '../../schemas/edit.ts';
import { amend } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** A stop with the next sentence straight after it: `opinion.The`. Names such as `example.Com` are no sentences. */
const GLUED_SENTENCE =
  /(?<=(?:^|[\s“"(‘])\p{Ll}{3,30}[.!?])(?=(?!(?:Com|Net|Org|Io|Ai|Co|Gov|Edu|Info|Tv|Uk|Js)\b)\p{Lu}\p{Ll}{0,30}[ ,’])/gu;
/** Doubled spaces inside a sentence; after a stop two spaces are a typist's habit and no damage. */
const DOUBLED_SPACES = /(?<=[\p{L}\p{N},;’”]) {2,20}(?=[\p{L}\p{N}“‘(])/gu;
/** No word ends in “according” but that one. */
const GLUED_ACCORDING = /(?<=\p{Ll})(?=according to\b)/gu;
const SPACE_BEFORE_STOP = /(?<=[\p{L}\p{N}”’)]) {1,3}(?=[,.](?:\s|$))/gu;

/** Puts the space between two sentences back, and takes out spaces that stand before a stop or twice. */
export const tidySpaces: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const changes: Edit[] = [];
  for (const line of lines) {
    const text = reading.text.slice(line.start, line.end);
    const at = (index: number, length: number) => ({
      start: line.start + index,
      end: line.start + index + length,
    });
    for (const { index } of text.matchAll(GLUED_SENTENCE)) {
      changes.push(editBy('tidy-glued-sentence', at(index, 0), ' '));
    }
    for (const { index } of text.matchAll(GLUED_ACCORDING)) {
      changes.push(editBy('tidy-glued-word', at(index, 0), ' '));
    }
    for (const { 0: found, index } of text.matchAll(DOUBLED_SPACES)) {
      changes.push(editBy('tidy-spaces', at(index, found.length), ' '));
    }
    for (const { 0: found, index } of text.matchAll(SPACE_BEFORE_STOP)) {
      changes.push(editBy('tidy-spaces', at(index, found.length), ''));
    }
  }
  return amend(draft, reading, changes);
};
