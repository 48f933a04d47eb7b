import { searchWorker } from '#text/search-worker.ts';
import { openIndex, type SearchIndex } from '../open-index.ts';
import { isUnsure, type QueryOptions, query } from '../query.ts';
import type { Request, SearchAnswer } from './search-client.ts';

let index: Promise<SearchIndex> | undefined;

async function load(address: string): Promise<SearchIndex> {
  // One index for all pages, whatever their age: that of the edition that is published, asked for each time.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(searchWorker.refused(address, response.status));
  return openIndex(await response.json());
}

async function answer({
  id,
  address,
  text,
  filters,
  typing,
  limit,
}: Request): Promise<SearchAnswer> {
  try {
    index ??= load(address);
    const opened = await index;
    const ask = (options: QueryOptions) =>
      query(opened, text, filters, { typing, limit, ...options });
    const result = ask({});
    if (!isUnsure(result)) return { id, result };
    const { spellingOf } = await import('../spelling.ts');
    return { id, result: ask({ spelling: spellingOf(opened) }) };
  } catch (error) {
    // The next question tries again.
    index = undefined;
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<Request>) => {
  postMessage(await answer(event.data));
});
