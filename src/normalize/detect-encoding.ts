import chardet from 'chardet';
import { type DetectedText, readLabelled } from './read-labelled.ts';

/** Below it the detector guesses. */
const MIN_CONFIDENCE = 30;

/**
 * Reads bytes that name no encoding and are not UTF-8, by the frequencies of their letters; undefined where the bytes
 * are no text.
 */
export function detectText(bytes: Uint8Array): DetectedText | undefined {
  for (const { name, confidence } of chardet.analyse(bytes)) {
    if (name.startsWith('UTF-') || confidence < MIN_CONFIDENCE) break;
    const read = readLabelled(bytes, name);
    if (read) return read;
  }
  return undefined;
}
