/** A page that somebody collected: where it is to be fetched from, and what is known of it beforehand. */
export interface Lead {
  readonly address: string;
  readonly archived?: string | undefined;
  /** What the feed or list that names it says of it. */
  readonly words?: string | undefined;
}

/** The address in its own spelling, without what only tells the site where the reader came from; undefined for none. */
export function tidyAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/i.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}
