import { createHash } from 'node:crypto';
import { keptFiles } from '../kept-files.ts';
import { type Check, isFound, pathsOf } from '../seen.ts';

/** Browsers refuse a file whose bytes are not those that were built, and with it the whole offline copy. */
export const checkSameBytes: Check = ({ seen }) => {
  const worker = seen.find((one) => one.role === 'worker' && isFound(one));
  const kept = keptFiles(new TextDecoder().decode(worker?.bytes));
  const changed = seen.filter((one) => {
    const expected = kept.get(one.path);
    if (!expected || !isFound(one) || one.cut) return false;
    return createHash(expected.algorithm).update(one.bytes).digest('base64') !== expected.digest;
  });
  if (changed.length === 0) return [];
  return [
    {
      check: 'bytes',
      level: 'wrong',
      what: 'Files are not as they were built, so that no browser keeps the site for reading offline',
      where: pathsOf(changed),
      todo: 'Turn off what the host changes in files (minifying, injecting), empty its cache, and publish one build whole',
    },
  ];
};
