import type { Answer, RequestBounds } from './ask.ts';

type Ask = (address: string, bounds: RequestBounds) => Promise<Answer>;

const TIRED = [429, 503];

/** Whether a host wants to be left alone: too many questions, or no service now. */
export const wantsNoMore = ({ status }: Answer): boolean => TIRED.includes(status);

/**
 * Asks one question after another: waits before a host is asked again, and asks one that wants to be left alone no more.
 *
 * @param pause waits
 */
export function askPolitely(ask: Ask, pause: () => Promise<void>): Ask {
  const asked = new Set<string>();
  const tired = new Set<string>();
  return async (address, bounds) => {
    const { host } = new URL(address);
    if (tired.has(host)) {
      throw new Error(`${address}: not asked, since ${host} wants no more questions now`);
    }
    if (asked.has(host)) await pause();
    asked.add(host);
    const answer = await ask(address, bounds);
    // Whoever was sent on would be sent on again.
    if (wantsNoMore(answer)) tired.add(host).add(new URL(answer.address).host);
    return answer;
  };
}
