import { compareText } from '../../story/compare-text.ts';
import type { DraftedEvent } from '../events/draft-events.ts';
import { sharedStatement } from '../events/shared-statement.ts';
import { trimClause } from '../events/trim-clause.ts';
import type { NamedStory } from '../names/name-story.ts';
import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { matterOf } from '../words/content-words.ts';
import { likeness, type Weights } from '../words/likeness.ts';
import { findSpan } from './find-span.ts';

const MAX_SHORT_TITLE = 30;
const MAX_STANDFIRST = 320;
const MAX_KEY_POINTS = 4;
const LEAD_SENTENCES = 2;

/** The lead sentence that is most like the leads of the other reports: what the story is about. */
function centralLead(reports: readonly ToldReport[], weigh: Weights): ReportSentence | undefined {
  const leads = reports.flatMap(({ sentences }) =>
    sentences
      .filter(
        ({ block, text }) =>
          block.role === 'paragraph' &&
          text.length <= MAX_STANDFIRST &&
          text.length > 40 &&
          !/^["“]/.test(text),
      )
      .slice(0, LEAD_SENTENCES),
  );
  const sample = leads.slice(0, 60).map((lead) => ({ lead, matter: matterOf(lead.tokens) }));
  const scored = sample.map(({ lead, matter }) => ({
    lead,
    score: sample.reduce(
      (sum, other) =>
        sum + (other.lead.report === lead.report ? 0 : likeness(matter, other.matter, weigh)),
      lead.at === 0 ? 0.1 : 0,
    ),
  }));
  return scored.sort((a, b) => b.score - a.score || compareText(a.lead.text, b.lead.text))[0]?.lead;
}

/** The headline that shares most with the leads; else the clearest clause of the lead. */
function chooseTitle(
  reports: readonly ToldReport[],
  lead: ReportSentence | undefined,
): string | undefined {
  const titles = reports.flatMap(({ title, article }) =>
    title === undefined || article.data.title.status === 'editor'
      ? []
      : { title, words: new Set(title.toLowerCase().match(/\p{L}{3,}/gu)) },
  );
  const leadWords = new Set(lead?.tokens.map(({ lower }) => lower));
  const scored = titles.map(({ title, words }) => ({
    title,
    score:
      [...words].filter((word) => leadWords.has(word)).length / Math.sqrt(words.size + 1) -
      (title.length > 100 ? 1 : 0),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score || compareText(a.title, b.title));
  if (best) return best.title;
  return lead && trimClause(lead, lead.tokens, []).text;
}

/** A line for narrow places: the place, or the first words of the title that fit. */
function shorten(title: string): string {
  if (title.length <= MAX_SHORT_TITLE) return title;
  const cut = title.slice(0, MAX_SHORT_TITLE + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1));
}

/** Where the story is: the place of most datelines, else the place that the reports name most. */
export function choosePlace(
  reports: readonly ToldReport[],
  names: NamedStory,
): NamedStory['places'][number] | undefined {
  const lines = Map.groupBy(
    reports.flatMap(({ dateline }) => dateline?.split(/[,/]/)[0]?.toLowerCase() ?? []),
    (line) => line,
  );
  const [line] = [...lines].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]));
  return names.places.find(({ name }) => name.toLowerCase() === line?.[0]) ?? names.places[0];
}

/** The head of the story, `story.yaml`, of the reports’ own words. */
export function draftHead(
  reports: readonly ToldReport[],
  names: NamedStory,
  events: readonly DraftedEvent[],
  timeZone: string | undefined,
  weigh: Weights,
): Record<string, unknown> {
  const lead = centralLead(reports, weigh);
  const place = choosePlace(reports, names);
  const title = chooseTitle(reports, lead) ?? place?.name ?? reports[0]?.slug ?? '';
  const days = events.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ time }) =>
      time.from.length === 10 && time.outlook !== 'announced' && time.outlook !== 'expected'
        ? [time.from]
        : [],
    ),
  );
  const span = findSpan(
    days,
    reports.flatMap(({ written }) => written ?? []),
  ) ?? { from: '1970-01-01', to: '1970-01-01' };
  const zone = timeZone ?? 'UTC';
  return {
    title,
    shortTitle: shorten(place?.name ?? title),
    language: reports.find(({ language }) => language !== undefined)?.language ?? 'en',
    standfirst: lead?.text ?? '',
    span,
    ...(place && { place: place.id }),
    timeZone: zone,
    clocks: [
      ...(zone === 'UTC' ? [] : [{ label: place?.name ?? zone, zone }]),
      { label: 'UTC', zone: 'UTC' },
    ],
    keyPoints: keyPoints(events, span),
    otherNames: names.organisations,
  };
}

/** What most reports tell of the story’s days. */
function keyPoints(
  events: readonly DraftedEvent[],
  { from, to }: { readonly from: string; readonly to: string },
) {
  const told = events.flatMap((event) => {
    const day = event.from.slice(0, 10);
    const shared = day >= from && day <= to ? sharedStatement(event) : undefined;
    return shared ? [{ day: event.from, ...shared }] : [];
  });
  return told
    .toSorted((a, b) => b.evidence.length - a.evidence.length)
    .slice(0, MAX_KEY_POINTS)
    .toSorted((a, b) => compareText(a.day, b.day))
    .map(({ text, evidence }) => ({ text, evidence }));
}
