import type { Knowledge } from '../../schemas/event.ts';
import type { Occurrence } from './find-occurrences.ts';

/** How the report knew of what it tells: by tense and modal, and never as past what lies after its day. */
export function knewOf({ sentence, time }: Pick<Occurrence, 'sentence' | 'time'>): Knowledge {
  const { written } = sentence.report;
  const isLater =
    written !== undefined && time.from.slice(0, 10) > written.slice(0, time.from.length);
  if (isLater && (time.outlook === 'past' || time.outlook === 'happening')) return 'announced';
  return time.outlook;
}
