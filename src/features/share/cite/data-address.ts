/**
 * A text as an address that holds it (RFC 2397), so that a page can have a small file in itself.
 *
 * @param type a media type with its charset: `text/plain; charset=utf-8`
 */
export const dataAddress = (text: string, type: string): string =>
  `data:${type.replaceAll(' ', '')},${encodeURIComponent(text.toWellFormed())}`;

/** The text that such an address holds; undefined for one that leads somewhere. */
export function dataText(address: string): string | undefined {
  const data = /^data:[^,]*,/.exec(address)?.[0];
  return data && decodeURIComponent(address.slice(data.length));
}
