import { type Lead, tidyAddress } from './lead.ts';

/** What a line of a list says that is neither an address nor a comment. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * A list of addresses: one a line, after it where there is one the address of an archived copy. Empty lines and lines
 * that begin with `#` are passed over.
 */
export function readAddressList(text: string): { leads: Lead[]; bad: BadLine[] } {
  const leads: Lead[] = [];
  const bad: BadLine[] = [];
  for (const [i, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const [address, archived] = words.split(/\s+/).map(tidyAddress);
    if (address) leads.push({ address, archived });
    else bad.push({ line: i + 1, text: words });
  }
  return { leads, bad };
}
