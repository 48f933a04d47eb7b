import { isPagePath } from '../../deploy/policy-for.ts';
import { type Check, isFound, pathsOf } from '../seen.ts';

/** Below this a file is sent in one packet anyway, and hosts leave it as it is. */
const MIN_BYTES = 2048;

/** Text is sent compressed to those who take it. */
export const checkCompression: Check = ({ seen }) => {
  const plain = seen.filter(
    (one) =>
      isFound(one) &&
      one.bytes.length >= MIN_BYTES &&
      (isPagePath(one.path) || /\.(?:js|css|json)$/.test(one.path)) &&
      !one.headers.has('content-encoding'),
  );
  if (plain.length === 0) return [];
  return [
    {
      check: 'compression',
      level: 'wrong',
      what: 'Text is sent uncompressed',
      where: pathsOf(plain),
      todo: 'Turn on gzip or Brotli at the host; `npm run deploy-config` lays compressed copies beside the files',
    },
  ];
};
