import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles } from '../draft.ts';
import { readByline } from '../facts/byline.ts';
import { isDateLine } from '../facts/date-line.ts';
import { pageLanguage } from '../facts/languages.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

const NOTES = [
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b/i,
  /^\(?(?:additional )?reporting by\b/i,
  /^\(?(?:writing|editing) by\b/i,
  /^(?:editor[’']s note|correction|clarification|note|disclaimer)s?:/i,
  /^this (?:article|story|report|post) (?:was|is|has been|originally|first) .{0,40}\b(?:published|appeared|translated|updated|corrected|syndicated|republished)\b/i,
  /^\(?(?:with|includes) (?:inputs?|reporting|files|material) (?:from|by)\b/i,
  /^\(this story has (?:not )?been\b/i,
];
const MAX_NOTE_LENGTH = 400;

/** Sets apart what is said about the report and not in it: who contributed, where it appeared, byline and date lines. */
export const markNotes: Step = (draft) => {
  const { lines } = linesOf(draft);
  const body = findBody(lines);
  const language = pageLanguage(lines);
  const roles = new Map<string, BlockRole>();
  lines.forEach(({ block, text }, i) => {
    if (block.role !== 'paragraph' || text.length > MAX_NOTE_LENGTH) return;
    const atEdge = i < body.first || i > body.last;
    const isNote = NOTES.some((note) => note.test(text));
    const says = atEdge && (readByline(text, language) !== undefined || isDateLine(text));
    if ((isNote && (i > 2 || i >= lines.length - 6)) || says) roles.set(block.id, 'note');
  });
  return assignRoles(draft, roles);
};
