import { bodyText } from './body-text.ts';
import type { Page } from './html/page.ts';
import type { Normalized } from './normalize.ts';

/**
 * What programs are given of a normalized text. Of a page, `text` is the body of its article; edits and flags lie in the
 * page's visible text.
 */
export function normalizedJson(
  { text, blocks, edits, flags, meta, spin }: Normalized,
  page?: Page,
) {
  return { text: page ? bodyText(blocks) : text, edits, flags, meta: { ...meta, spin } };
}
