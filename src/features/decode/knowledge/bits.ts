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
