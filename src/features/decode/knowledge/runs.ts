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
 * @throws Error when the bytes end before a run does
 */
export function runsIn(bytes: Uint8Array): () => Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  return () => {
    const length = at + 4 > bytes.length ? Infinity : view.getUint32(at, true);
    if (at + 4 + length > bytes.length) throw new Error('the lists are cut off');
    at += 4 + length;
    return bytes.subarray(at - length, at);
  };
}

/** Flags, eight in a byte. */
export function bitsOf(flags: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  for (const [i, flag] of flags.entries()) {
    if (flag) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (1 << (i & 7));
  }
  return bytes;
}

/** Whether each flag of {@link bitsOf} is set, by its place. */
export const flagsIn =
  (bytes: Uint8Array) =>
  (place: number): boolean =>
    ((bytes[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
