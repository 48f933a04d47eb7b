import { searchWorker } from '#text/search-worker.ts';
import { openIndex, type SearchIndex } from '../open-index.ts';
import { query } from '../query.ts';
import type { Request, SearchAnswer } from './search-client.ts';

let index: Promise<SearchIndex> | undefined;

async function load(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(searchWorker.refused(address, response.status));
  return openIndex(await response.json());
}

async function answer({ id, address, text, filters, typing }: Request): Promise<SearchAnswer> {
  try {
    index ??= load(address);
    return { id, result: query(await index, text, filters, { typing }) };
  } catch (error) {
    // The next question tries again.
    index = undefined;
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<Request>) => {
  postMessage(await answer(event.data));
});
