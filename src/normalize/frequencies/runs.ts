/** Byte arrays one after the other, each behind its length (u32, little endian). */
export function writeRuns(runs: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(runs.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const run of runs) {
    view.setUint32(at, run.length, true);
    bytes.set(run, at + 4);
    at += 4 + run.length;
  }
  return bytes;
}

/**
 * What {@link writeRuns} was given, one after the other.
 *
 * @param what the bytes are: `lists`
 * @throws Error when the bytes end before a run does
 */
export function runsIn(bytes: Uint8Array, what: string): () => Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  return () => {
    const length = at + 4 > bytes.length ? Infinity : view.getUint32(at, true);
    if (at + 4 + length > bytes.length) throw new Error(`The ${what} cannot be read: cut off.`);
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
}

/** Whole numbers as varints: seven bits a byte, the low ones first. */
export function numberBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** The numbers of {@link numberBytes}, one after the other; behind the last come zeros. */
export function numbersIn(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
}
