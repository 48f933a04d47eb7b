import { trustedScript } from '../../../ui/trusted-script.ts';
import workerAddress from './search-worker.ts?worker&url';

/** Starts the worker, also where the page accepts script addresses only from a named policy. */
export function startWorker(): Worker {
  return new Worker(trustedScript('search-worker', workerAddress), { type: 'module' });
}
