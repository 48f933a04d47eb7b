import { IMMUTABLE_FOLDER } from '../../deploy/headers.ts';
import { type Check, type Finding, isFound, isHeaderless, pathsOf, type Seen } from '../seen.ts';

const HOUR_S = 3600;
const MONTH_S = 30 * 24 * HOUR_S;

/** For how many seconds an answer is used without asking again. */
function keptFor({ headers }: Seen): number {
  const control = headers.get('cache-control') ?? '';
  if (/no-cache|no-store/i.test(control)) return 0;
  return Number(/max-age=(\d+)/i.exec(control)?.[1] ?? 0);
}

/** Pages and feeds are asked for anew; files whose names change with their content are kept. */
export const checkCaching: Check = (site) => {
  const found = site.seen.filter(isFound);
  const isHashed = ({ path }: Seen) => path.startsWith(IMMUTABLE_FOLDER);
  const stale = found.filter((one) => !isHashed(one) && keptFor(one) > HOUR_S);
  const asked = found.filter((one) => isHashed(one) && keptFor(one) < MONTH_S);
  const longest = Math.max(0, ...stale.map(keptFor));
  const finding = (
    some: readonly Seen[],
    level: Finding['level'],
    what: string,
    todo: string,
  ): Finding[] =>
    some.length === 0 ? [] : [{ check: 'caching', level, what, where: pathsOf(some), todo }];
  return [
    ...finding(
      stale,
      'wrong',
      `Readers keep old pages or files for up to ${Math.round(longest / HOUR_S)} hours`,
      'Send Cache-Control: no-cache, or a max-age of an hour at most, for all but _astro/',
    ),
    ...finding(
      asked,
      isHeaderless(site) ? 'note' : 'wrong',
      'Files under _astro/, whose names change with their content, are asked for again and again',
      'Send Cache-Control: public, max-age=31536000, immutable for _astro/',
    ),
  ];
};
