import type { MadeBy } from '../schemas/draft.ts';
import type { Catalogue } from './en.ts';

/** Which rule drafted an entry, of what, as the end of a sentence. */
export function draftRuleWords(
  { rule, count = 0, words = '', speaker }: MadeBy,
  { drafts }: Pick<Catalogue, 'drafts'>,
): string {
  const made = drafts.rules[rule](count, words);
  return speaker
    ? drafts.withSpeaker(made, drafts.speakers[speaker.rule](speaker.words ?? ''))
    : made;
}
