import sniffEncoding from 'html-encoding-sniffer';
import { readDamagedUtf8 } from '../damaged-utf8.ts';
import { detectText } from '../detect-encoding.ts';
import { type DetectedText, decodeIn } from '../read-labelled.ts';

const NOT_ASCII = /\P{ASCII}/u;
/** Stands before what is beyond ASCII in the encodings that write it with seven bits: ISO-2022-JP. */
const SHIFTED = '\x1b';
/** Publishing systems write the declaration below long scripts. */
const PRESCAN_BYTES = 65_536;
const NONE = 'replacement';

/** The encoding that a page's mark, the server or the page itself names; undefined for none. */
function declaredIn(bytes: Uint8Array, label: string | undefined): string | undefined {
  const name = sniffEncoding(bytes, {
    maxPrescanBytes: PRESCAN_BYTES,
    defaultEncoding: NONE,
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  }).toLowerCase();
  return name === NONE ? undefined : name;
}

/**
 * Decodes a page as browsers do: by its byte-order mark, by what the server said, or by its own declaration. Bytes
 * that are UTF-8 beyond ASCII, but for a few, are that, whatever is declared. Where nothing is declared, or the bytes
 * cannot be what is, the encoding is detected.
 *
 * @param label the encoding that the server named
 */
export function decodeHtml(bytes: Uint8Array, label?: string): DetectedText {
  const asUtf8 = decodeIn(bytes, 'utf-8');
  if (asUtf8 !== undefined && NOT_ASCII.test(asUtf8)) return { text: asUtf8, encoding: 'utf-8' };
  const damaged = asUtf8 === undefined ? readDamagedUtf8(bytes) : undefined;
  if (damaged !== undefined) return { text: damaged, encoding: 'utf-8' };
  // A server's word is often that of its settings; where it cannot be, the page's own counts.
  const declared = [declaredIn(bytes, label), declaredIn(bytes, undefined)];
  for (const encoding of declared) {
    const text = encoding && decodeIn(bytes, encoding);
    if (encoding && text !== undefined) return { text, encoding };
  }
  if (asUtf8 !== undefined && !asUtf8.includes(SHIFTED)) {
    return { text: asUtf8, encoding: 'utf-8' };
  }
  const detected = detectText(bytes);
  if (detected) return detected;
  const encoding = declared.find((name) => name && name !== 'utf-8') ?? 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
