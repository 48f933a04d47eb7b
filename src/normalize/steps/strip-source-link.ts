import type { Edit } from '../../schemas/edit.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { readFeedLine, SOURCE_LINKS } from '../furniture/source-links.ts';
import { linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** A line that holds a label and an address only. */
const LABELLED_ADDRESS =
  /^(?:original |read more at )?(?:source|via|link|url)(?: link)? ?[:>-]? ?https?:\/\/\S+$/i;
/** The link text glued to the end of the last sentence. */
const GLUED = /(?<=[.!?…”"’)\]])(?:Source link|SOURCE LINK|Original source|Source Link)\s*$/;

/** Removes the link to the source that a copying plug-in leaves: a line of its own, or glued to the last sentence. */
export const stripSourceLink: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const changes: Edit[] = [];
  for (const { start, end, text } of lines) {
    const whole =
      SOURCE_LINKS.has(foldLine(text)) ||
      (text.length < 400 && LABELLED_ADDRESS.test(text)) ||
      readFeedLine(text) !== undefined;
    if (whole) {
      changes.push(editBy('strip-source-link', { start, end }, ''));
      continue;
    }
    const tail = reading.text.slice(Math.max(start, end - 24), end);
    const glued = GLUED.exec(tail);
    if (glued) changes.push(editBy('strip-source-link', { start: end - glued[0].length, end }, ''));
  }
  return removeRanges(draft, reading, changes);
};
