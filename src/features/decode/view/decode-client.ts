import { decoder } from '#text/decoder.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-messages.ts';

/** The part of a worker that is needed here. */
interface WorkerPort {
  postMessage(message: DecodeRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<DecodeAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Asks the worker; what it tells of a request that a later one has overtaken is dropped. */
export type AskDecoder = (request: Pick<DecodeRequest, 'file' | 'table'>) => void;

/**
 * @param createWorker called at the first request, so that nothing is loaded before it is wanted
 * @param given goes with each request
 */
export function createDecodeClient(
  createWorker: () => WorkerPort,
  given: Omit<DecodeRequest, 'id' | 'file' | 'table'>,
  hear: (answer: DecodeAnswer) => void,
): AskDecoder {
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
  return (request) => {
    worker ??= start();
    last += 1;
    worker.postMessage({ ...given, ...request, id: last });
  };
}
