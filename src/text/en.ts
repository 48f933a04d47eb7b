import { about } from './en/about.ts';
import { cards } from './en/cards.ts';
import { changes } from './en/changes.ts';
import { citing } from './en/citing.ts';
import { copying } from './en/copying.ts';
import { counts } from './en/counts.ts';
import { coverage } from './en/coverage.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { decode } from './en/decode.ts';
import { decoder } from './en/decoder.ts';
import { differences } from './en/differences.ts';
import { dossier } from './en/dossier.ts';
import { doubt } from './en/doubt.ts';
import { drafts } from './en/drafts.ts';
import { feeds } from './en/feeds.ts';
import { front } from './en/front.ts';
import { knowledge } from './en/knowledge.ts';
import { latest } from './en/latest.ts';
import { lost } from './en/lost.ts';
import { machineReaders } from './en/machine-readers.ts';
import { names } from './en/names.ts';
import { offline } from './en/offline.ts';
import { offlineCopy } from './en/offline-copy.ts';
import { people } from './en/people.ts';
import { quotations } from './en/quotations.ts';
import { readerClock } from './en/reader-clock.ts';
import { reading } from './en/reading.ts';
import { restoration } from './en/restoration.ts';
import { rights } from './en/rights.ts';
import { schedule } from './en/schedule.ts';
import { search } from './en/search.ts';
import { searchResults } from './en/search-results.ts';
import { searchWorker } from './en/search-worker.ts';
import { share } from './en/share.ts';
import { shelf } from './en/shelf.ts';
import { shelfSearch } from './en/shelf-search.ts';
import { sinceVisit } from './en/since-visit.ts';
import { site } from './en/site.ts';
import { spoken } from './en/spoken.ts';
import { standard } from './en/standard.ts';
import { storyChart } from './en/story-chart.ts';
import { tellings } from './en/tellings.ts';
import { timeline } from './en/timeline.ts';
import { timelineFilter } from './en/timeline-filter.ts';

/** Every sentence of the interface in English, by feature. Other languages have exactly the same. */
export const en = {
  about,
  cards,
  changes,
  citing,
  copying,
  counts,
  coverage,
  data,
  dates,
  decode,
  decoder,
  differences,
  dossier,
  doubt,
  drafts,
  feeds,
  front,
  knowledge,
  latest,
  lost,
  machineReaders,
  names,
  offline,
  offlineCopy,
  people,
  quotations,
  readerClock,
  reading,
  restoration,
  rights,
  schedule,
  search,
  searchResults,
  searchWorker,
  share,
  shelf,
  shelfSearch,
  sinceVisit,
  site,
  spoken,
  standard,
  storyChart,
  tellings,
  timeline,
  timelineFilter,
};

export type Catalogue = typeof en;
