import { lineOf, type StoryFiles } from '../story/files.ts';
import { checkAliases } from '../story/permalinks/check-aliases.ts';
import { whatAddressesSay } from '../story/permalinks/what-addresses-say.ts';
import type { Problem } from '../story/problem.ts';
import { readAliases } from './read-aliases.ts';
import { explainChanged, readRecorded } from './recorded-permalinks.ts';

/** What is wrong with the aliases, and the addresses that would say something else than they did. */
export function checkAddresses(dir: string, files: StoryFiles): Problem[] {
  const { aliases, entry, problems } = readAliases(dir);
  const { file, recorded, problems: strange } = readRecorded(dir);
  const sayings = whatAddressesSay(files);
  const faults = checkAliases(aliases, new Set(sayings.map(({ address }) => address)));
  const wrong = faults.map(({ index, field, message }): Problem => {
    const line = entry && lineOf(entry, [index, field]);
    return { level: 'error', file: entry?.file ?? dir, line, message };
  });
  const found = [...problems, ...strange, ...wrong];
  // An address is followed along its aliases, and not counted as changed for a file that cannot be read.
  if (found.length > 0 || files.unread.length > 0) return found;
  return explainChanged(file, recorded, sayings, aliases);
}
