import { doubtsOf } from '../../article/doubts.ts';
import type { QuoteStatus } from '../../schemas/quote.ts';
import { compareText } from '../../story/compare-text.ts';
import type { DraftedEntry } from '../drafted.ts';
import type { DraftedEvent } from '../events/draft-events.ts';
import type { NamedStory } from '../names/name-story.ts';
import type { ToldReport } from '../reports/read-reports.ts';
import { findChannel, findOccasion } from './find-channel.ts';
import { findSpeakers, type Speaker } from './find-speaker.ts';
import { findUtterances, type Utterance, wordsOfUtterance } from './find-utterances.ts';
import { joinVersions } from './join-versions.ts';
import type { SpokenVersion } from './same-utterance.ts';

/** An utterance as it is drafted, with the versions it is drafted from. */
export interface DraftedUtterance {
  readonly id: string;
  readonly versions: readonly SpokenVersion[];
  readonly entry: DraftedEntry;
}

const MAX_TITLE = 60;

/** The first words of what was said, up to where a clause ends or the words become too many. */
function titleOf(words: string): string {
  const clause = /^[^.!?;:—–]{12,}?(?=[.!?;:—–](?:\s|$)|$)/.exec(words)?.[0] ?? words;
  const whole = clause.replace(/[,.;:]$/, '');
  if (whole.length <= MAX_TITLE) return whole;
  const cut = whole.slice(0, MAX_TITLE);
  const comma = cut.lastIndexOf(', ');
  return comma > MAX_TITLE / 3
    ? cut.slice(0, comma)
    : cut.slice(0, Math.max(1, cut.lastIndexOf(' ')));
}

/** What is known of the words of a version: whether a spinner, a translator or a restoration changed them. */
function statusOf({ report, block, start, end }: Utterance): QuoteStatus {
  const spans = report.article.blocks.find(({ id }) => id === block.id)?.spans ?? [];
  const isDoubted = doubtsOf(spans).some((doubt) => doubt.start < end && doubt.end > start);
  let at = 0;
  const isChanged = spans.some(({ text, change }) => {
    const from = at;
    at += text.length;
    return change !== undefined && change.kind !== 'strip' && from < end && at > start;
  });
  const { language, spin } = report.article.data;
  if ('value' in language && language.value.length > 1) return 'translated';
  if (isDoubted) return 'unverified';
  return isChanged || (spin.spun && !spin.sparesQuotations) ? 'spun' : 'verbatim';
}

const passageOf = ({ block, start, end }: Utterance): string => block.text.slice(start, end);

/** The report’s own words around an utterance. */
const framesOf = ({ block, frames }: Utterance): string =>
  frames
    .map(
      ({ before, after }) =>
        `${block.text.slice(before.start, before.end)} ${block.text.slice(after.start, after.end)}`,
    )
    .join(' ');

/** The event whose passage is the sentence in which the words stand. */
function eventOf(
  versions: readonly SpokenVersion[],
  events: ReadonlyMap<string, readonly DraftedEvent[]>,
): string | undefined {
  for (const { utterance } of versions) {
    const { report, block, start, end } = utterance;
    const near = events
      .get(`${report.slug} ${block.id}`)
      ?.find(({ occurrences }) =>
        occurrences.some(
          ({ sentence }) =>
            sentence.report === report &&
            sentence.block === block &&
            sentence.start < end + 1 &&
            sentence.end > start - 1,
        ),
      );
    if (near) return near.id;
  }
  return undefined;
}

/** What the reports quote, the versions of one utterance together, in the order of the reports. */
export function draftQuotes(
  reports: readonly ToldReport[],
  names: NamedStory,
  events: readonly DraftedEvent[],
  idOf: (words: string) => string,
): DraftedUtterance[] {
  const spoken = reports.flatMap((report) => {
    const utterances = findUtterances(report);
    const speakers = findSpeakers(report, utterances, names);
    return utterances.map(
      (utterance, index): SpokenVersion => ({ utterance, speaker: speakers[index] }),
    );
  });
  const byBlock = new Map<string, DraftedEvent[]>();
  for (const event of events) {
    for (const { sentence } of event.occurrences) {
      const key = `${sentence.report.slug} ${sentence.block.id}`;
      byBlock.set(key, [...(byBlock.get(key) ?? []), event]);
    }
  }
  return joinVersions(spoken).map((versions): DraftedUtterance => {
    const longest =
      versions.toSorted(
        (a, b) =>
          b.utterance.parts.length - a.utterance.parts.length ||
          compareText(passageOf(a.utterance), passageOf(b.utterance)),
      )[0] ?? versions[0];
    const speaker = chooseSpeaker(versions);
    const event = eventOf(versions, byBlock);
    const frames = versions.map(({ utterance }) => framesOf(utterance)).join(' ');
    const title = titleOf(longest ? wordsOfUtterance(longest.utterance) : '');
    const id = idOf(title);
    const data = {
      title,
      ...(speaker?.person && { speaker: speaker.person.id }),
      source: speaker?.source ?? UNKNOWN_SPEAKER,
      occasion: findOccasion(frames) ?? '',
      channel: findChannel(frames) ?? '',
      ...(event !== undefined && { event }),
      versions: versions.map(({ utterance }) => ({
        report: utterance.report.slug,
        quote: passageOf(utterance),
        status: statusOf(utterance),
      })),
    };
    const by = { rule: 'quotation-marks', speaker: speaker?.by ?? { rule: 'none' } } as const;
    return { id, versions, entry: { collection: 'quotes', id, data, by } };
  });
}

const UNKNOWN_SPEAKER = 'Speaker not named';

/** Of several the one whom most versions have; a person before a phrase. */
function chooseSpeaker(versions: readonly SpokenVersion[]): Speaker | undefined {
  const speakers = versions.flatMap(({ speaker }) => speaker ?? []);
  const sure = speakers.filter(({ isSure }) => isSure);
  const known = sure.length > 0 ? sure : speakers;
  const people = known.filter(({ person }) => person !== undefined);
  const times = Map.groupBy(people.length > 0 ? people : known, ({ source }) => source);
  return [...times.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
