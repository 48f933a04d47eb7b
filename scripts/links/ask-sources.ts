import type { Answer, RequestBounds } from '../http/ask.ts';
import { judgeAnswer, judgeStatus, type LinkVerdict } from './judge-answer.ts';
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
const TOO_MANY_QUESTIONS = 429;
const NOT_ASKED: LinkVerdict = {
  state: 'unreachable',
  told: 'not asked, since its host wants no more questions now',
};
const BOUNDS = { maxBytes: 2048, maxRedirects: 5, timeoutMs: 20_000 };

/** Asks for the headers alone; of a server that does not like that, for the beginning of the page. */
async function askOnce({ ask, pause }: AskTools, address: string): Promise<LinkVerdict> {
  try {
    const head = await ask(address, { ...BOUNDS, method: 'HEAD' });
    const first = judgeAnswer(address, head);
    if (first.state === 'ok' || first.state === 'moved' || head.status === TOO_MANY_QUESTIONS) {
      return first;
    }
    await pause();
    return judgeAnswer(address, await ask(address, BOUNDS));
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { state: 'unreachable', told: told.replace(`${address}: `, '') };
  }
}

/** One after another; when the host asks to be left alone, it is. */
async function askHost(
  tools: AskTools,
  addresses: readonly string[],
  verdicts: Map<string, LinkVerdict>,
): Promise<void> {
  let isTired = false;
  for (const [index, address] of addresses.entries()) {
    if (index > 0 && !isTired) await tools.pause();
    const verdict: LinkVerdict = isTired ? NOT_ASKED : await askOnce(tools, address);
    isTired ||= verdict.told === judgeStatus(TOO_MANY_QUESTIONS);
    verdicts.set(address, verdict);
    tools.step();
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
  // Each takes the next host when it is done with one.
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) await askHost(tools, host, verdicts);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  return sources.map((source) => ({ ...source, ...(verdicts.get(source.address) ?? NOT_ASKED) }));
}
