import { keptFiles } from '../kept-files.ts';
import { type Check, isFound } from '../seen.ts';

/** The service worker, which keeps the site for reading offline, is there with its list. */
export const checkWorker: Check = ({ seen }) => {
  const worker = seen.find(({ role }) => role === 'worker');
  if (!worker) return [];
  const isThere = isFound(worker);
  if (isThere && keptFiles(new TextDecoder().decode(worker.bytes)).size > 0) return [];
  return [
    {
      check: 'offline',
      level: 'wrong',
      what: isThere
        ? 'What is there instead of the service worker keeps nothing for reading offline'
        : `The service worker is not there (answered with ${worker.status})`,
      where: ['/sw.js'],
      todo: 'Publish sw.js of the build, at the root of the site',
    },
  ];
};
