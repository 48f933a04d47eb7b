import type { DraftFields } from '../schemas/draft.ts';
import type { Catalogue } from './en.ts';

/** The sentence that goes with a draft where it is handed on; none goes with what an editor has read. */
export const draftNote = (
  { draft }: DraftFields,
  { drafts }: Pick<Catalogue, 'drafts'>,
): readonly string[] => (draft ? [drafts.sentence] : []);
