import { comparePermalinks } from './permalinks.ts';

/** An address that was published, with what it said. */
export interface Recorded {
  readonly address: string;
  /** A digest of each reading, in the order of `Saying.readings`; none where it was not recorded. */
  readonly digests: readonly string[];
  /** The first of its words, for people; after a change, why it was accepted. */
  readonly note: string;
}

const LINE =
  /^(?<address>\/\S*)(?:\s+(?<digests>[0-9a-f]{8}(?:\.[0-9a-f]{8})*)(?:\s+(?<note>\S.*))?)?$/;

const HEADING = `# Every address that was published, below the site's base, with a digest of what it says and its first words.
# A build that no longer answers to one of them, or at which one says something else, fails; see docs/permalinks.md.
# New ones are added by: npm run permalinks -- --write
`;

/**
 * Reads `content/permalinks.txt`.
 *
 * @returns the addresses by their lines, counted from 1, and the lines that are none
 */
export function parseRecorded(text: string): {
  recorded: ReadonlyMap<number, Recorded>;
  strange: number[];
} {
  const recorded = new Map<number, Recorded>();
  const strange: number[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const { address, digests, note = '' } = LINE.exec(line)?.groups ?? {};
    if (address === undefined) strange.push(index + 1);
    else recorded.set(index + 1, { address, digests: digests?.split('.') ?? [], note });
  });
  return { recorded, strange };
}

/** Writes `content/permalinks.txt`, each address once, the last of it that is given. */
export function formatRecorded(recorded: readonly Recorded[]): string {
  const byAddress = new Map(recorded.map((one) => [one.address, one]));
  const lines = [...byAddress.values()]
    .sort((a, b) => comparePermalinks(a.address, b.address))
    .map(({ address, digests, note }) => [address, digests.join('.'), note].join(' ').trim());
  return `${HEADING}${lines.map((line) => `${line}\n`).join('')}`;
}
