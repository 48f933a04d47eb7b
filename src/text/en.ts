import { lost } from './en/lost.ts';
import { search } from './en/search.ts';
import { searchResults } from './en/search-results.ts';
import { searchWorker } from './en/search-worker.ts';
import { site } from './en/site.ts';

/** Every sentence of the interface in English, by feature. Other languages have exactly the same. */
export const en = { lost, search, searchResults, searchWorker, site };

export type Catalogue = typeof en;
