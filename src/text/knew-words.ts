import type { Knowledge } from '../schemas/event.ts';
import type { Catalogue } from './en.ts';

/** How a report knew of what it tells; undefined where it tells what has happened, which reports do unless they say else. */
export function knewWords(knew: Knowledge, { knowledge }: Catalogue): string | undefined {
  return knew === 'past' ? undefined : `${knowledge.whenWritten}${knowledge.names[knew]}`;
}
