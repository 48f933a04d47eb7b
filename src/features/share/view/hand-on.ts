import { announce, type FurtherLink } from './announce.ts';

/** What goes with an address. */
interface Along {
  /** What else the reader may want with it. */
  readonly further?: FurtherLink | undefined;
  /** Words that the address leads to, and their source. */
  readonly text?: string | undefined;
  /** An address of the same that shows the words to whom it is sent. */
  readonly page?: string | undefined;
}

/**
 * Hands an address to the reader: by the device's own share sheet where fingers rule, else on the clipboard.
 *
 * @param words what is said when it was copied: "Link to paragraph 7 copied"
 * @returns whether it could; a page that came over plain HTTP has neither
 */
export async function handOn(
  address: string,
  words: string,
  { further, text, page = address }: Along = {},
): Promise<boolean> {
  const onTouch = matchMedia('(hover: none)').matches;
  if (onTouch && 'share' in navigator) {
    try {
      await navigator.share({ title: document.title, ...(text && { text }), url: page });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return true;
    }
  }
  try {
    await navigator.clipboard.writeText(text ? `${text}\n${address}` : address);
    announce(words, further);
    return true;
  } catch {
    return false;
  }
}
