import type { DraftFields } from '../../../schemas/draft.ts';
import type { Story } from '../../../story/story.ts';
import { draftNote } from '../../../text/draft-note.ts';
import { interfaceFor } from '../../../text/interface.ts';

/**
 * What schema.org says of a work that rules drafted: nothing of what an editor has read.
 *
 * @param others what else the description says
 */
export function draftStatus(
  work: DraftFields,
  { story }: Story,
  ...others: readonly string[]
): { creativeWorkStatus?: 'Draft'; description?: string } {
  const note = draftNote(work, interfaceFor(story.language).text);
  if (note.length === 0) return {};
  return { creativeWorkStatus: 'Draft', description: [...others, ...note].join(' ') };
}
