import { keptFiles } from '../kept-files.ts';
import { type Check, isFound } from '../seen.ts';

/** The service worker, which keeps the site for reading offline, is there with its list. */
export const checkWorker: Check = ({ seen }) => {
  const worker = seen.find(({ role }) => role === 'worker');
  const isWorker =
    worker !== undefined &&
    isFound(worker) &&
    keptFiles(new TextDecoder().decode(worker.bytes)).size > 0;
  if (!worker || isWorker) return [];
  return [
    {
      check: 'offline',
      level: 'wrong',
      what: `The service worker is not there (answered with ${worker.status})`,
      where: ['/sw.js'],
      todo: 'Publish sw.js of the build, at the root of the site',
    },
  ];
};
