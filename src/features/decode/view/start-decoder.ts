import { trustedScript } from '../../../ui/trusted-script.ts';
import workerAddress from './decode-worker.ts?worker&url';

/** Starts the worker, also where the page accepts script addresses only from a named policy. */
export const startDecoder = (): Worker =>
  new Worker(trustedScript('decode-worker', workerAddress), { type: 'module' });
