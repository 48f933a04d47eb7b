import { runsIn, writeRuns } from '../../../normalize/frequencies/runs.ts';
import type { Thesaurus } from '../../../schemas/phrasebook.ts';

/** What the command knows besides the lists that are packed small: too much to load unasked. */
export interface WholeKnowledge {
  readonly synonyms: Thesaurus;
  readonly dictionary: Thesaurus;
  /** The whole table of word frequencies, as `normalize/frequencies` reads it. */
  readonly table: Uint8Array;
}

/** In one file, to be compressed by gzip. */
export const packWhole = ({ synonyms, dictionary, table }: WholeKnowledge): Uint8Array =>
  writeRuns([new TextEncoder().encode(JSON.stringify({ synonyms, dictionary })), table]);

/** What {@link packWhole} packed. */
export function readWhole(bytes: Uint8Array): WholeKnowledge {
  const next = runsIn(bytes, 'lists');
  return { ...JSON.parse(new TextDecoder().decode(next())), table: next() };
}
