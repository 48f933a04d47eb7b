import type { Alias } from '../../schemas/alias.ts';
import type { RecordedChange } from '../../schemas/change.ts';

const MOST = 12;

/** The places of a change that are named, without addresses that moved away, and how many more it has. */
export function changePlaces(
  { at }: Pick<RecordedChange, 'at'>,
  aliases: readonly Alias[],
): { readonly named: readonly string[]; readonly more: number } {
  const gone = new Set(aliases.map(({ from }) => from));
  const there = at.filter((address) => !gone.has(address));
  const named = there.slice(0, MOST);
  return { named, more: there.length - named.length };
}
