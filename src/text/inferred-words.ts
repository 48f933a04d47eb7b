import type { Inferred } from '../schemas/when.ts';
import { interfaceFor } from './interface.ts';
import { whenWords } from './when-words.ts';

/** How a date was inferred: an editor’s own sentence, or what a rule counted from, in the language of the interface. */
export function inferredWords(inferred: Inferred, storyLanguage: string): string {
  if (typeof inferred === 'string') return inferred;
  const { text } = interfaceFor(storyLanguage);
  const { words, report, counted } = inferred;
  const day = (from: string) => whenWords({ from, circa: false }, storyLanguage);
  if (report !== undefined) return text.timeline.countedIn(words, day(report));
  return text.timeline.countedFrom(words, counted === undefined ? undefined : day(counted));
}
