import { getAliases } from '../../src/content-folder/read-aliases.ts';
import { readContent } from '../../src/content-folder/read-content.ts';
import {
  findChanged,
  readRecorded,
  toRecorded,
} from '../../src/content-folder/recorded-permalinks.ts';
import { formatRecorded, type Recorded } from '../../src/story/permalinks/recorded.ts';
import { whatAddressesSay } from '../../src/story/permalinks/what-addresses-say.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { writeWhole } from '../running/write-whole.ts';

/** @throws Error that lists what is wrong with the file */
function getRecorded(content: string) {
  const { file, recorded, problems } = readRecorded(content);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return { file, recorded };
}

const sayingsOf = (content: string) => whatAddressesSay(readContent(content).files);

/**
 * Records that addresses say something else, with the reason.
 *
 * @param addresses each alone, or with all that is on its page
 * @returns what was done, as a sentence
 * @throws Error when nothing changed there
 */
export function acceptChanges(
  content: string,
  addresses: readonly string[],
  reason: string,
): string {
  const { file, recorded } = getRecorded(content);
  const isMeant = ({ address }: Recorded) =>
    addresses.some((one) => address === one || address.startsWith(`${one}#`));
  const changed = findChanged(recorded, sayingsOf(content), getAliases()).filter(({ before }) =>
    isMeant(before),
  );
  if (changed.length === 0) {
    throw new Error(`Nothing changed at ${addresses.join(', ')}: no need to accept it.`);
  }
  const fresh = changed.map(({ before, now }): Recorded => {
    const { digests, note } = toRecorded(now);
    return { address: before.address, digests, note: `${note} | changed: ${reason}` };
  });
  writeWhole(file, formatRecorded([...recorded.values(), ...fresh]));
  return `${file} has what ${changed.length === 1 ? 'one address says' : `${changed.length} addresses say`} now.`;
}

/**
 * Records the addresses that are built, with what they say. What is recorded already stays.
 *
 * @returns what was done, as a sentence
 */
export function recordBuilt(content: string, built: readonly string[]): string {
  const { file, recorded } = getRecorded(content);
  const sayings = new Map(sayingsOf(content).map((saying) => [saying.address, toRecorded(saying)]));
  const fresh = built.map(
    (address): Recorded => sayings.get(address) ?? { address, digests: [], note: '' },
  );
  const known = [...recorded.values()].filter(({ digests }) => digests.length > 0);
  const all = [...recorded.values(), ...fresh, ...known];
  writeWhole(file, formatRecorded(all));
  return `${file} lists ${new Set(all.map(({ address }) => address)).size} addresses.`;
}
