import { announce, type FurtherLink } from './announce.ts';

/**
 * Hands an address to the reader: by the device's own share sheet where fingers rule, else on the clipboard.
 *
 * @param words what is said when it was copied: "Link to paragraph 7 copied"
 * @param further what else the reader may want with it
 * @returns whether it could; a page that came over plain HTTP has neither
 */
export async function handOn(
  address: string,
  words: string,
  further?: FurtherLink,
): Promise<boolean> {
  const onTouch = matchMedia('(hover: none)').matches;
  if (onTouch && 'share' in navigator) {
    try {
      await navigator.share({ title: document.title, url: address });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return true;
    }
  }
  try {
    await navigator.clipboard.writeText(address);
    announce(words, further);
    return true;
  } catch {
    return false;
  }
}
