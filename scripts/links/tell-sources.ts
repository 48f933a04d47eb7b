import type { AskedSource } from './ask-sources.ts';

/** A public archive of web pages, asked by its own addresses: near a day, and to take a page in. */
const ARCHIVE = 'https://web.archive.org';

/** The address of a copy near the day on which the page was taken, or of the latest. */
const copyNear = ({ address, retrieved }: AskedSource) =>
  `${ARCHIVE}/web/${retrieved?.replaceAll('-', '') ?? '2'}/${address}`;

/** Whether its page can still be read: there, or as the copy that stands beside it. */
function isLost({ state, kind, archived }: AskedSource, all: readonly AskedSource[]): boolean {
  if (state === 'ok' || state === 'moved') return false;
  if (kind === 'copy') return true;
  const copy = all.find((one) => one.kind === 'copy' && one.address === archived);
  return copy === undefined || copy.state === 'gone' || copy.state === 'unreachable';
}

/** What an editor does about it. */
function adviceFor(one: AskedSource): string {
  const { kind, state, archived, corrections } = one;
  const write = (field: string) => `write it as “${field}:” into ${corrections}`;
  if (state === 'moved')
    return `If that is the same page, ${write(kind === 'page' ? 'url' : 'archived')}.`;
  if (kind === 'copy') return `Look for another copy, and ${write('archived')}.`;
  if (archived !== undefined) return `The archived copy stands beside it: ${archived}`;
  if (state === 'ok')
    return `Have one made at ${ARCHIVE}/save/${one.address}, and ${write('archived')}.`;
  return `Look at ${copyNear(one)}; if that is the page, ${write('archived')}.`;
}

const headOf = ({ state, address, told }: AskedSource) =>
  state === 'ok' ? `no copy: ${address} has no archived copy.` : `${state}: ${address}: ${told}.`;

export interface SourcesTold {
  /** A line for each address that an editor may do something about. */
  readonly lines: readonly string[];
  readonly sum: string;
  /** Whether a page can be read nowhere. */
  readonly isBad: boolean;
}

/** What is said of the addresses of reports; what is all right and has its copy is only counted. */
export function tellSources(all: readonly AskedSource[]): SourcesTold {
  const told = all.filter(
    ({ state, kind, archived }) => state !== 'ok' || (kind === 'page' && archived === undefined),
  );
  const count = (state: AskedSource['state']) => all.filter((one) => one.state === state).length;
  const states = (['ok', 'moved', 'gone', 'unreachable'] as const)
    .map((state) => `${count(state)} ${state}`)
    .join(', ');
  return {
    lines: told.map((one) => {
      const place = one.line === undefined ? one.file : `${one.file}:${one.line}`;
      return `${place}  ${headOf(one)} ${adviceFor(one)}`;
    }),
    sum: `${all.length} addresses of reports and of their copies: ${states}.`,
    isBad: all.some((one) => isLost(one, all)),
  };
}
