import { decoder } from '#text/decoder.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-messages.ts';

/** The part of a worker that is needed here. */
interface WorkerPort {
  postMessage(message: DecodeRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<DecodeAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** What the page has of the worker. What it tells of a request that was overtaken or forgotten is dropped. */
export interface DecodeClient {
  readonly ask: (request: Pick<DecodeRequest, 'file' | 'table'>) => void;
  readonly forget: () => void;
}

/**
 * @param createWorker called at the first request, so that nothing is loaded before it is wanted
 * @param given goes with each request
 */
export function createDecodeClient(
  createWorker: () => WorkerPort,
  given: Omit<DecodeRequest, 'id' | 'file' | 'table'>,
  hear: (answer: DecodeAnswer) => void,
): DecodeClient {
  let worker: WorkerPort | undefined;
  let last = 0;
  const start = () => {
    const started = createWorker();
    started.addEventListener('message', ({ data }) => {
      if (data.id === last) hear(data);
    });
    started.addEventListener('error', () => {
      worker = undefined;
      hear({ id: last, problem: decoder.notLoaded });
    });
    return started;
  };
  return {
    ask: (request) => {
      worker ??= start();
      last += 1;
      worker.postMessage({ ...given, ...request, id: last });
    },
    forget: () => {
      last += 1;
    },
  };
}
