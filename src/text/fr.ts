import type { Catalogue } from './en.ts';
import { about } from './fr/about.ts';
import { cards } from './fr/cards.ts';
import { changes } from './fr/changes.ts';
import { citing } from './fr/citing.ts';
import { copying } from './fr/copying.ts';
import { counts } from './fr/counts.ts';
import { coverage } from './fr/coverage.ts';
import { data } from './fr/data.ts';
import { dates } from './fr/dates.ts';
import { decode } from './fr/decode.ts';
import { decoder } from './fr/decoder.ts';
import { differences } from './fr/differences.ts';
import { dossier } from './fr/dossier.ts';
import { doubt } from './fr/doubt.ts';
import { drafts } from './fr/drafts.ts';
import { feeds } from './fr/feeds.ts';
import { front } from './fr/front.ts';
import { knowledge } from './fr/knowledge.ts';
import { latest } from './fr/latest.ts';
import { lost } from './fr/lost.ts';
import { machineReaders } from './fr/machine-readers.ts';
import { names } from './fr/names.ts';
import { offline } from './fr/offline.ts';
import { offlineCopy } from './fr/offline-copy.ts';
import { people } from './fr/people.ts';
import { quotations } from './fr/quotations.ts';
import { readerClock } from './fr/reader-clock.ts';
import { reading } from './fr/reading.ts';
import { restoration } from './fr/restoration.ts';
import { rights } from './fr/rights.ts';
import { schedule } from './fr/schedule.ts';
import { search } from './fr/search.ts';
import { searchResults } from './fr/search-results.ts';
import { searchWorker } from './fr/search-worker.ts';
import { share } from './fr/share.ts';
import { shelf } from './fr/shelf.ts';
import { shelfSearch } from './fr/shelf-search.ts';
import { sinceVisit } from './fr/since-visit.ts';
import { site } from './fr/site.ts';
import { spoken } from './fr/spoken.ts';
import { standard } from './fr/standard.ts';
import { storyChart } from './fr/story-chart.ts';
import { tellings } from './fr/tellings.ts';
import { timeline } from './fr/timeline.ts';
import { timelineFilter } from './fr/timeline-filter.ts';

/** Every sentence of the interface in French. */
export const fr: Catalogue = {
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
