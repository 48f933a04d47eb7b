import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Problem } from '../story/problem.ts';
import { explainFileFault } from './explain-file-fault.ts';

const NEWLINE = 0x0a;
const MIB = 1024 * 1024;
/** An editor's file is some pages at most: one of this length is something else under a wrong name. */
const MAX_BYTES = 4 * MIB;

/** The line, counted from 1, that is not UTF-8: no character of more than one byte holds the byte of a line's end. */
function lineThatIsNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/** Reads a file of the content folder as strict UTF-8, without its byte-order mark; or says what is wrong with it. */
export function readText(
  file: string,
): { text: string; problem?: undefined } | { problem: Problem } {
  const fault = (message: string, line?: number) => ({
    problem: { level: 'error' as const, file, line, message },
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = explainFileFault(error);
    if (message === undefined) throw error;
    return fault(message);
  }
  if (bytes.length > MAX_BYTES) {
    return fault(
      `The file has ${(bytes.length / MIB).toFixed(1)} MiB; ${MAX_BYTES / MIB} are allowed.`,
    );
  }
  if (!isUtf8(bytes)) {
    return fault('This line is not UTF-8. Save the file as UTF-8.', lineThatIsNotUtf8(bytes));
  }
  return { text: bytes.toString('utf8').replace(/^\ufeff/, '') };
}
