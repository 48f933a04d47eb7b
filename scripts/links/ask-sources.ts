import type { Answer, RequestBounds } from '../http/ask.ts';
import { askPolitely, wantsNoMore } from '../http/ask-politely.ts';
import { judgeAnswer, type LinkVerdict } from './judge-answer.ts';
import type { SourceAddress } from './source-addresses.ts';

export interface AskedSource extends SourceAddress, LinkVerdict {}

export interface AskTools {
  readonly ask: (address: string, bounds: RequestBounds) => Promise<Answer>;
  /** Waits before the same host is asked again. */
  readonly pause: () => Promise<void>;
  readonly step: () => void;
}

/** So many hosts are asked at a time. */
const HOSTS_AT_ONCE = 4;
const BOUNDS = { maxBytes: 2048, maxRedirects: 5, timeoutMs: 20_000 };

/** Asks for the headers alone; of a server that does not like that, for the beginning of the page. */
async function askOnce(ask: AskTools['ask'], address: string): Promise<LinkVerdict> {
  try {
    const head = await ask(address, { ...BOUNDS, method: 'HEAD' });
    const first = judgeAnswer(address, head);
    if (first.state === 'ok' || first.state === 'moved' || wantsNoMore(head)) return first;
    return judgeAnswer(address, await ask(address, BOUNDS));
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { state: 'unreachable', told: told.replace(`${address}: `, '') };
  }
}

/** Asks each address once, one at a time of each host. */
export async function askSources(
  tools: AskTools,
  sources: readonly SourceAddress[],
): Promise<AskedSource[]> {
  const addresses = [...new Set(sources.map(({ address }) => address))];
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const verdicts = new Map<string, LinkVerdict>();
  const ask = askPolitely(tools.ask, tools.pause);
  // Each takes the next host when it is done with one.
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const address of host) {
        verdicts.set(address, await askOnce(ask, address));
        tools.step();
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return sources.flatMap((source) => {
    const verdict = verdicts.get(source.address);
    return verdict ? { ...source, ...verdict } : [];
  });
}
