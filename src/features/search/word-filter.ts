const BITS_PER_WORD = 28;
const PROBES = 19;
const LEAST_BITS = 64;

/** Two independent 32-bit hashes of a word (FNV-1a from two bases). */
function hashes(word: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return [a >>> 0, (b | 1) >>> 0];
}

function* probes(word: string, size: number): Generator<number> {
  const [a, b] = hashes(word);
  for (let i = 0; i < PROBES; i++) yield (a + i * b) % size;
}

/**
 * Packs a set of words into a Bloom filter, as base64: about 37 bits a word, and hardly one in a hundred thousand words that are
 * not in it seems to be: a slip that did would not be corrected.
 */
export function packWordFilter(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil(Math.max(LEAST_BITS, words.length * BITS_PER_WORD) / 8));
  for (const word of words) {
    for (const bit of probes(word, bytes.length * 8)) {
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return btoa(String.fromCharCode(...bytes));
}

/** A test for the words of a filter that `packWordFilter` made. */
export function openWordFilter(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return (word) => {
    for (const bit of probes(word, bytes.length * 8)) {
      if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  };
}
