import { about } from './ar/about.ts';
import { cards } from './ar/cards.ts';
import { changes } from './ar/changes.ts';
import { citing } from './ar/citing.ts';
import { copying } from './ar/copying.ts';
import { counts } from './ar/counts.ts';
import { coverage } from './ar/coverage.ts';
import { data } from './ar/data.ts';
import { dates } from './ar/dates.ts';
import { decode } from './ar/decode.ts';
import { decoder } from './ar/decoder.ts';
import { differences } from './ar/differences.ts';
import { dossier } from './ar/dossier.ts';
import { doubt } from './ar/doubt.ts';
import { drafts } from './ar/drafts.ts';
import { feeds } from './ar/feeds.ts';
import { front } from './ar/front.ts';
import { knowledge } from './ar/knowledge.ts';
import { latest } from './ar/latest.ts';
import { lost } from './ar/lost.ts';
import { machineReaders } from './ar/machine-readers.ts';
import { names } from './ar/names.ts';
import { offline } from './ar/offline.ts';
import { offlineCopy } from './ar/offline-copy.ts';
import { people } from './ar/people.ts';
import { quotations } from './ar/quotations.ts';
import { readerClock } from './ar/reader-clock.ts';
import { reading } from './ar/reading.ts';
import { restoration } from './ar/restoration.ts';
import { rights } from './ar/rights.ts';
import { schedule } from './ar/schedule.ts';
import { search } from './ar/search.ts';
import { searchResults } from './ar/search-results.ts';
import { searchWorker } from './ar/search-worker.ts';
import { share } from './ar/share.ts';
import { shelf } from './ar/shelf.ts';
import { shelfSearch } from './ar/shelf-search.ts';
import { sinceVisit } from './ar/since-visit.ts';
import { site } from './ar/site.ts';
import { spoken } from './ar/spoken.ts';
import { standard } from './ar/standard.ts';
import { storyChart } from './ar/story-chart.ts';
import { tellings } from './ar/tellings.ts';
import { timeline } from './ar/timeline.ts';
import { timelineFilter } from './ar/timeline-filter.ts';
import type { Catalogue } from './en.ts';

/** Every sentence of the interface in Arabic. */
export const ar: Catalogue = {
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
