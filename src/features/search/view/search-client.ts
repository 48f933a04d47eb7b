import { searchResults } from '#text/search-results.ts';
import type { SearchFilters, SearchResult } from '../query.ts';

/** A question to the worker. */
export interface Request {
  readonly id: number;
  /** Where the index is. */
  readonly address: string;
  readonly text: string;
  readonly filters: SearchFilters;
  /** Whether the reader is still at the last word. */
  readonly typing: boolean;
  /** Most hits that are wanted. */
  readonly limit?: number;
}

/** The worker's answer to the question with the same id. */
export type SearchAnswer =
  | { readonly id: number; readonly result: SearchResult }
  | { readonly id: number; readonly problem: string };

/** The part of a worker that is needed here. */
export interface WorkerPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Asks the index; a question that was overtaken by a later one is never answered. */
export type Ask = (
  question: Omit<Request, 'id' | 'address'>,
  tell: (answer: SearchAnswer) => void,
) => void;

/**
 * @param createWorker called at the first question, so that nothing is loaded before search is wanted
 * @param address where the index is
 */
export function createSearchClient(createWorker: () => WorkerPort, address: string): Ask {
  let worker: WorkerPort | undefined;
  let last = 0;
  let tellLast: (answer: SearchAnswer) => void = () => {};
  const start = () => {
    const started = createWorker();
    started.addEventListener('message', (event) => {
      if (event.data.id === last) tellLast(event.data);
    });
    started.addEventListener('error', () => {
      worker = undefined;
      tellLast({ id: last, problem: searchResults.notLoaded });
    });
    return started;
  };
  return (question, tell) => {
    worker ??= start();
    last += 1;
    tellLast = tell;
    worker.postMessage({ id: last, address, ...question });
  };
}
