import { CHANGE } from './index-data.ts';

/** Words as scraped, and the offsets of those that stand in their place. */
export interface PackedChange {
  readonly was: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A line as restored, and what was changed in it; the reverse of `packText`. */
export function readText(packed: string): { text: string; changes: readonly PackedChange[] } {
  const [first = '', ...parts] = packed.split(CHANGE);
  const changes: PackedChange[] = [];
  let text = first;
  for (let i = 0; i < parts.length; i += 3) {
    const [was = '', now = '', after = ''] = parts.slice(i, i + 3);
    const from = text.length;
    changes.push({ was: was === '' ? [] : was.split(' '), from, to: from + now.length });
    text += now + after;
  }
  return { text, changes };
}
