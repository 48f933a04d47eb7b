/** What stands before a text that comes by the address. Behind a #: browsers send that to nobody. */
const MARK = '#text=';
/** Browsers take addresses of a few megabytes; no article comes near. */
const MOST_CHARACTERS = 500_000;

/** A bookmark that opens the page at `address` with the selected words of another page, or all of its own. */
export const bookmarklet = (address: string): string =>
  `javascript:void function(d){var s=String(getSelection()).trim();open(${JSON.stringify(address + MARK)}+encodeURIComponent((s||d.title+"\\n\\n"+d.body.innerText).slice(0,${MOST_CHARACTERS})))}(document)`;

/** The text that came by the address, which is then as if none had. */
export function takeSentText(): string | undefined {
  if (!location.hash.startsWith(MARK)) return undefined;
  const sent = location.hash.slice(MARK.length, MARK.length + 9 * MOST_CHARACTERS);
  history.replaceState(null, '', location.pathname + location.search);
  try {
    return decodeURIComponent(sent).slice(0, MOST_CHARACTERS);
  } catch {
    return undefined;
  }
}
