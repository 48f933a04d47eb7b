import { searchWorker } from '#text/search-worker.ts';
import { openIndex } from '../open-index.ts';
import { isUnsure, type QueryOptions, query } from '../query.ts';
import type { SearchIndex } from '../search-index.ts';
import type { OpenShards } from '../shards/open-shards.ts';
import type { Speller } from '../slips.ts';
import type { Request, SearchAnswer } from './search-client.ts';

let index: Promise<OpenShards> | undefined;
let spelling: Promise<Speller> | undefined;

async function load(address: string, cache: RequestCache = 'no-cache') {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(searchWorker.refused(address, response.status));
  return response.json();
}

const beside = (address: string, name: string) => address.replace(/passages(?=\.json$)/, name);

/** For all pages, whatever their age: the index of the edition that is published, asked for each time. */
async function open(address: string): Promise<OpenShards> {
  const data = await load(address);
  if (!data.shards) return { index: openIndex(data), run: async (_, answer) => answer() };
  const { openShards } = await import('../shards/open-shards.ts');
  return openShards(data, (name) => load(beside(address, `${data.shards}/${name}`), 'default'));
}

async function openSpelling(of: SearchIndex, address: string): Promise<Speller> {
  const words = load(beside(address, 'words'));
  const { spellingOf } = await import('../spelling.ts');
  return spellingOf(of, await words);
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
    index ??= open(address);
    const opened = await index;
    const ask = (options: QueryOptions) =>
      opened.run(text, () => query(opened.index, text, filters, { typing, limit, ...options }));
    const result = await ask({});
    if (!isUnsure(result)) return { id, result };
    spelling ??= openSpelling(opened.index, address);
    return { id, result: await ask({ spelling: await spelling }) };
  } catch (error) {
    // The next question tries again.
    index = undefined;
    spelling = undefined;
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<Request>) => {
  postMessage(await answer(event.data));
});
