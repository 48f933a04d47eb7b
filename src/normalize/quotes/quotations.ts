import type { Token } from '../language/tokens.ts';

/** A quotation within a block, in words (marks left out); `to` is exclusive. */
export interface QuotationSpan {
  readonly from: number;
  readonly to: number;
}

/** The quotations among a block's words. */
export function quotationsIn(words: readonly Token[]): QuotationSpan[] {
  const found: QuotationSpan[] = [];
  words.forEach((word, at) => {
    const last = found.at(-1);
    if (!word.quoted) return;
    if (last?.to === at) found[found.length - 1] = { ...last, to: at + 1 };
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}
