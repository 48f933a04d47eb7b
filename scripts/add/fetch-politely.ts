import type { FetchedPage } from './fetch-page.ts';

type Fetch = (address: string) => Promise<FetchedPage>;

/** What a server says to be left alone: too many questions, or no service now. */
const TIRED = /the server answers (?:429|503)$/;

/**
 * Fetches one page after another: waits before a host is asked again, and asks one that wants to be left alone no more.
 *
 * @param pause waits
 */
export function fetchPolitely(fetchPage: Fetch, pause: () => Promise<void>): Fetch {
  const asked = new Set<string>();
  const tired = new Set<string>();
  return async (address) => {
    const { host } = new URL(address);
    if (tired.has(host)) {
      throw new Error(`${address}: not asked, since ${host} wants no more questions now`);
    }
    if (asked.has(host)) await pause();
    asked.add(host);
    try {
      return await fetchPage(address);
    } catch (error) {
      if (error instanceof Error && TIRED.test(error.message)) tired.add(host);
      throw error;
    }
  };
}
