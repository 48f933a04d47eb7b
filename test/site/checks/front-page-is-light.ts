import { gzipSync } from 'node:zlib';
import type { Check } from '../read-site.ts';

/** Of a story of a few reports: what the page weighed before it had days to scale, citations in place and verdicts. */
const LARGEST_BYTES = 22_500;
/** More reports are told by more cards and threads. */
const FEW_REPORTS = 6;
const REPORT = /^articles\/[^/]+\/$/;

/** The first page that a newcomer sees stays under a weight. */
export const frontPageIsLight: Check = ({ pages }) => {
  const front = pages.find(({ path }) => path === '');
  if (!front || pages.filter(({ path }) => REPORT.test(path)).length > FEW_REPORTS) return [];
  const bytes = gzipSync(front.html, { level: 9 }).length;
  return bytes > LARGEST_BYTES ? [`/ weighs ${bytes} bytes, more than ${LARGEST_BYTES}`] : [];
};
