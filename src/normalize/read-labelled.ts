/** Control characters other than tab and line ends: a text has none, a picture or an archive many. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/u;
/** Stands for bytes that an encoding has no character for. */
const LOST = '\ufffd';
const CHARSET = /\bcharset\s*=\s*["']?([^\s"';]+)/i;

/** The encoding that a `Content-Type` names. */
export const labelIn = (contentType: string | undefined): string | undefined =>
  CHARSET.exec(contentType ?? '')?.[1];

/** Whether the characters are those of a text, and not of a picture or an archive. */
export const isText = (characters: string): boolean => !CONTROL.test(characters);

/** The text, if the bytes are valid in an encoding that the Encoding Standard knows by that label. */
export function decodeIn(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text and the encoding that it was read in, by its name in the Encoding Standard: `windows-1252`. */
export interface DetectedText {
  readonly text: string;
  readonly encoding: string;
}

/** The text in the encoding that the label names, if the bytes are a text in it. */
export function readLabelled(bytes: Uint8Array, label: string): DetectedText | undefined {
  const text = decodeIn(bytes, label);
  if (text === undefined || !isText(text) || text.includes(LOST)) return undefined;
  return { text, encoding: new TextDecoder(label).encoding };
}
