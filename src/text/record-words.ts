import type { RecordWords } from '../story/record/drafted-change.ts';
import { createGapFinder } from '../story/record/gap-finder.ts';
import type { Catalogue } from './en.ts';

/** The sentences that the command drafts into the edition's record, in the language of the story. */
export const recordWords = (text: Catalogue): RecordWords => ({
  moved: text.changes.moved,
  corrected: text.changes.corrected,
  verdictStatus: text.changes.verdictStatus,
  verdict: text.changes.verdict,
  withdrawn: text.changes.withdrawn,
  shown: text.changes.shown,
  added: text.changes.added,
  signs: [text.drafts.sign, text.rights.restsOn, text.rights.restsInPartOn],
  namesGap: createGapFinder(text.rights.leftOut),
});
