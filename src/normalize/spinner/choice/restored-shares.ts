import type { Draft } from '../../draft.ts';
import { tokenize } from '../../language/tokens.ts';

const pairKey = (scraped: string, plain: string) =>
  `${scraped.toLowerCase()} > ${plain.toLowerCase()}`;

/** In what share of the places where a draft has a scraped form its edits restored it to a plain one. */
export function restoredShares({ raw, edits }: Draft): (scraped: string, plain: string) => number {
  const counts = new Map<string, number>();
  for (const { kind, start, end, text } of edits) {
    if (kind !== 'habit' && kind !== 'quote') continue;
    const key = pairKey(raw.slice(start, end), text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const words = ` ${tokenize(raw)
    .map(({ lower }) => lower)
    .join(' ')} `;
  return (scraped, plain) => {
    const restored = counts.get(pairKey(scraped, plain)) ?? 0;
    if (restored === 0) return 0;
    return restored / Math.max(restored, words.split(` ${scraped} `).length - 1);
  };
}
