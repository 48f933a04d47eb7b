import type { QuoteFile } from '../../schemas/quote.ts';
import { collate } from '../collate.ts';
import { compareText } from '../compare-text.ts';
import { draftOf } from '../draft-signs.ts';
import type { Resolver } from '../evidence/resolver.ts';
import { quotedWords } from '../extract-quotations.ts';
import type { Entry } from '../files.ts';
import type { Quote, QuoteVersion } from '../story.ts';
import type { DatedEvent } from './events.ts';

/** By slug, the first part of a report's language tag; undefined where it is not known. */
export type LanguageOf = (report: string) => string | undefined;

/** The versions that give words, beside each other: of several languages those of the one that most are in. */
function collationOf(
  versions: readonly QuoteVersion[],
  languageOf: LanguageOf,
): Quote['collation'] {
  const byLanguage = Map.groupBy(
    versions.filter(({ status }) => status !== 'paraphrased'),
    ({ report }) => languageOf(report),
  );
  const [worded = []] = [...byLanguage.values()].sort((a, b) => b.length - a.length);
  if (worded.length < 2) return undefined;
  return { versions: worded, segments: collate(worded.map(({ text }) => quotedWords(text))) };
}

/** The utterances, in the order of the events at which they were made; those without an event last. */
export function assembleQuotes(
  entries: readonly Entry<QuoteFile>[],
  events: readonly DatedEvent[],
  resolver: Resolver,
  languageOf: LanguageOf,
): Quote[] {
  const rank = new Map(events.map(({ id }, index) => [id, index]));
  const rankOf = (quote: Quote) => rank.get(quote.event?.id ?? '') ?? events.length;
  return entries
    .map((entry): Quote => {
      const { id, data } = entry;
      const { title, source, occasion, channel, speaker, event, versions } = data;
      const resolved = versions.flatMap((version, index) => {
        const passage = resolver.passage(entry, ['versions', index], version);
        return passage ? [{ ...passage, status: version.status, note: version.note }] : [];
      });
      return {
        id,
        title,
        speaker:
          speaker === undefined ? undefined : resolver.ref(entry, ['speaker'], 'people', speaker),
        source,
        occasion,
        channel,
        event: event === undefined ? undefined : resolver.ref(entry, ['event'], 'events', event),
        versions: resolved,
        collation: collationOf(resolved, languageOf),
        ...draftOf(data),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.id, b.id));
}
