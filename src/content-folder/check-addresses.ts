import type { Alias } from '../schemas/alias.ts';
import { lineOf, type StoryFiles } from '../story/files.ts';
import { checkAliases } from '../story/permalinks/check-aliases.ts';
import { whatAddressesSay } from '../story/permalinks/what-addresses-say.ts';
import type { Problem } from '../story/problem.ts';
import { readAliases } from './read-aliases.ts';
import { explainPlaces } from './read-changes.ts';
import { explainChanged, readRecorded } from './recorded-permalinks.ts';

/** The addresses that a content folder writes down itself. */
export interface WrittenAddresses {
  readonly aliases: readonly Alias[];
  /** Every address that `permalinks.txt` records. */
  readonly published: ReadonlySet<string>;
}

/** What is wrong with the aliases, and the addresses that would say something else than they did. */
export function checkAddresses(
  dir: string,
  files: StoryFiles,
): WrittenAddresses & { readonly problems: readonly Problem[] } {
  const { aliases, entry, problems } = readAliases(dir);
  const { file, recorded, problems: strange } = readRecorded(dir);
  const sayings = whatAddressesSay(files);
  const kinds = files.events.map(({ data }) => `/timeline/kind/${data.kind}/`);
  const addresses = new Set([...sayings.map(({ address }) => address), ...kinds]);
  const faults = checkAliases(aliases, addresses);
  const wrong = faults.map(({ index, field, message }): Problem => {
    const line = entry && lineOf(entry, [index, field]);
    return { level: 'error', file: entry?.file ?? dir, line, message };
  });
  const published = new Set([...recorded.values()].map(({ address }) => address));
  const places = explainPlaces(dir, aliases, new Set([...addresses, ...published]));
  const found = [...problems, ...strange, ...wrong];
  // An address is followed along its aliases, and not counted as changed for a file that cannot be read.
  const isSure = found.length === 0 && files.unread.length === 0;
  return {
    aliases,
    published,
    problems: [...(isSure ? explainChanged(file, recorded, sayings, aliases) : found), ...places],
  };
}
