import sniffEncoding from 'html-encoding-sniffer';
import { type DetectedText, detectText } from '../detect-encoding.ts';

const NOT_ASCII = /\P{ASCII}/u;
/** Publishing systems write the declaration below long scripts. */
const PRESCAN_BYTES = 65_536;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Decodes a page as browsers do: by its byte-order mark or by its own declaration. Bytes that are
 * valid UTF-8 beyond ASCII are that, whatever the page declares; without a declaration the encoding is detected.
 */
export function decodeHtml(bytes: Uint8Array): DetectedText {
  const asUtf8 = decodeUtf8(bytes);
  if (asUtf8 !== undefined && NOT_ASCII.test(asUtf8)) return { text: asUtf8, encoding: 'utf-8' };
  const sniffed = sniffEncoding(bytes, {
    maxPrescanBytes: PRESCAN_BYTES,
    defaultEncoding: 'replacement',
  }).toLowerCase();
  if (sniffed !== 'replacement') {
    return { text: new TextDecoder(sniffed).decode(bytes), encoding: sniffed };
  }
  if (asUtf8 !== undefined) return { text: asUtf8, encoding: 'utf-8' };
  return (
    detectText(bytes) ?? {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: 'windows-1252',
    }
  );
}
