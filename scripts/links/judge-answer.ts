import type { Answer } from '../http/ask.ts';

/** What became of a page that a report was taken from. */
export interface LinkVerdict {
  readonly state: 'ok' | 'moved' | 'gone' | 'unreachable';
  /** What the server did, in words; empty where all is well. */
  readonly told: string;
}

const PERMANENT = [301, 308];
const GONE = [404, 410];

const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** Whether who asked for a page was sent to the front page: what many sites do with what they no longer have. */
const isFrontPage = (asked: string, got: string) =>
  new URL(asked).pathname !== '/' && new URL(got).pathname === '/' && new URL(got).search === '';

/** What is said of an answer that is no page. */
const judgeStatus = (status: number) => `the server answers ${status}`;

/** What an answer means for the page that was there once. */
export function judgeAnswer(asked: string, { status, address, hops }: Answer): LinkVerdict {
  if (GONE.includes(status)) return { state: 'gone', told: judgeStatus(status) };
  if (status < 200 || status > 299) {
    return { state: 'unreachable', told: judgeStatus(status) };
  }
  if (hops.length > 0 && isFrontPage(asked, address)) {
    return { state: 'gone', told: `it sends on to the front page, ${address}` };
  }
  // From http: to https:, or to a name with www, nothing has moved that an editor would write anew.
  const isMoved = hops.some((hop) => PERMANENT.includes(hop)) && bare(asked) !== bare(address);
  return isMoved ? { state: 'moved', told: `it is now at ${address}` } : { state: 'ok', told: '' };
}
