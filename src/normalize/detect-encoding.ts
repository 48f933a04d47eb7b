import chardet from 'chardet';

/** Below it the detector guesses. */
const MIN_CONFIDENCE = 30;
/** Control characters other than tab and line ends: a text has none, a picture or an archive many. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}|\ufffd/u;

/** The text, if the bytes are valid in an encoding that the Encoding Standard knows by that label. */
const decode = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** A text and the encoding that it was read in, by its name in the Encoding Standard: `windows-1252`. */
export interface DetectedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads bytes that name no encoding and are not UTF-8, by the frequencies of their letters; undefined where the bytes
 * are no text, or damaged UTF-8.
 */
export function detectText(bytes: Uint8Array): DetectedText | undefined {
  for (const { name, confidence } of chardet.analyse(bytes)) {
    if (name.startsWith('UTF-') || confidence < MIN_CONFIDENCE) break;
    const text = decode(bytes, name);
    if (text === undefined || CONTROL.test(text)) continue;
    return { text, encoding: new TextDecoder(name).encoding };
  }
  return undefined;
}
