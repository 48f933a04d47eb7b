import type { AskedSource } from './ask-sources.ts';

/** A public archive of web pages, asked by its own addresses: near a day, and to take a page in. */
const ARCHIVE = 'https://web.archive.org';

/** The address of a copy near the day on which the page was taken, or of the latest. */
const copyNear = ({ address, retrieved }: AskedSource) =>
  `${ARCHIVE}/web/${retrieved?.replaceAll('-', '') ?? '2'}/${address}`;

const isThere = ({ state }: AskedSource) => state === 'ok' || state === 'moved';

/** The address that stands beside this one for the same report: the copy of a page, or the page of a copy. */
const besideIn = (all: readonly AskedSource[], { kind, corrections }: AskedSource) =>
  all.find((one) => one.kind !== kind && one.corrections === corrections);

/** Whether its page can be read neither there nor beside it. */
function isLost(one: AskedSource, all: readonly AskedSource[]): boolean {
  const beside = besideIn(all, one);
  return !isThere(one) && (beside === undefined || !isThere(beside));
}

/** What an editor does about it. */
function adviceFor(one: AskedSource, all: readonly AskedSource[]): string {
  const { kind, state, corrections } = one;
  const write = (field: string) => `write it as “${field}:” into ${corrections}`;
  if (state === 'moved')
    return `If that is the same page, ${write(kind === 'page' ? 'url' : 'archived')}.`;
  if (kind === 'copy') return `Look for another copy, and ${write('archived')}.`;
  const copy = besideIn(all, one);
  if (copy && isThere(copy)) return `The archived copy stands beside it: ${copy.address}`;
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
      return `${place}  ${headOf(one)} ${adviceFor(one, all)}`;
    }),
    sum: `${all.length} addresses of reports and of their copies: ${states}.`,
    isBad: all.some((one) => isLost(one, all)),
  };
}
