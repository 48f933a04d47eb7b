/** A trigram model as CMU Sphinx wrote it. An n-gram's parts are ids of words, the last word's first; natural logarithms. */
export interface SphinxModel {
  readonly words: readonly string[];
  /** ln p of each word. */
  readonly unigrams: Float64Array;
  /** By the last word: bigrams `from[last]` to `from[last + 1]`. */
  readonly from: Uint32Array;
  /** The word before the last. */
  readonly previous: Uint32Array;
  readonly bigrams: Float64Array;
  /** By bigram: trigrams that end in it. */
  readonly fromBigram: Uint32Array;
  /** The word before the last two. */
  readonly earlier: Uint32Array;
  readonly trigrams: Float64Array;
}

const MAGIC = 'Trie Language Model';
/** Probabilities are quantised into so many values. */
const LEVELS = 65_536;
const PROBABILITY_BITS = 16;
/** Logarithms are to this base. */
const LN_BASE = Math.log(1.0001);
const UNIGRAM_BYTES = 12;
/** The reader of the format rounds a table of bits up by so many bytes. */
const SLACK_BYTES = 8;

const bitsFor = (value: number) => 32 - Math.clz32(value);

/** Little-endian fields of `width` bits, at most 32, out of records of `size` bits. */
function readField(bytes: Uint8Array, size: number, offset: number, width: number) {
  const mask = 2 ** width;
  return (index: number): number => {
    const bit = index * size + offset;
    const byte = Math.floor(bit / 8);
    let value = 0;
    for (let i = 4; i >= 0; i--) value = value * 256 + (bytes[byte + i] ?? 0);
    return Math.floor(value / 2 ** (bit % 8)) % mask;
  };
}

/**
 * Reads `en-us.lm.bin` of Debian's package pocketsphinx-en-us: a reverse trie with quantised values.
 *
 * @throws Error when the bytes are no such model
 */
export function readSphinx(bytes: Buffer): SphinxModel {
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC || bytes[MAGIC.length] !== 3) {
    throw new Error('this is no trigram model of CMU Sphinx (en-us.lm.bin)');
  }
  let at = MAGIC.length + 1;
  const [words, bigrams, trigrams] = [0, 4, 8].map((i) => bytes.readUInt32LE(at + i)) as [
    number,
    number,
    number,
  ];
  at += 12 + 4;
  const level = (table: number) => {
    const start = at + table * LEVELS * 4;
    return (index: number) => bytes.readFloatLE(start + index * 4) * LN_BASE;
  };
  const [bigramValue, trigramValue] = [level(0), level(2)];
  at += 3 * LEVELS * 4;
  const unigrams = new Float64Array(words);
  const from = new Uint32Array(words + 1);
  for (let i = 0; i <= words; i++) {
    const record = at + i * UNIGRAM_BYTES;
    if (i < words) unigrams[i] = bytes.readFloatLE(record) * LN_BASE;
    from[i] = bytes.readUInt32LE(record + 8);
  }
  at += UNIGRAM_BYTES * (words + 1);
  const wordBits = bitsFor(words);
  const nextBits = bitsFor(trigrams);
  const bigramBits = wordBits + 2 * PROBABILITY_BITS + nextBits;
  const trigramBits = wordBits + PROBABILITY_BITS;
  const lengthOf = (count: number, bits: number) =>
    Math.floor(((1 + count) * bits + 7) / 8) + SLACK_BYTES;
  const two = bytes.subarray(at, at + lengthOf(bigrams, bigramBits));
  at += two.length;
  const three = bytes.subarray(at, at + lengthOf(trigrams, trigramBits));
  at += three.length;
  const read = (count: number, field: (index: number) => number) =>
    Uint32Array.from({ length: count }, (_, i) => field(i));
  // The last places of the table are empty: what the words lead to is all there is.
  const used = from[words] ?? 0;
  const levelOfTwo = readField(two, bigramBits, wordBits + PROBABILITY_BITS, PROBABILITY_BITS);
  const levelOfThree = readField(three, trigramBits, wordBits, PROBABILITY_BITS);
  const fromBigram = read(used + 1, readField(two, bigramBits, wordBits + 32, nextBits));
  fromBigram[used] = trigrams;
  return {
    words: bytes
      .toString('latin1', at + 4)
      .split('\0')
      .slice(0, words),
    unigrams,
    from,
    previous: read(used, readField(two, bigramBits, 0, wordBits)),
    bigrams: Float64Array.from({ length: used }, (_, i) => bigramValue(levelOfTwo(i))),
    fromBigram,
    earlier: read(trigrams, readField(three, trigramBits, 0, wordBits)),
    trigrams: Float64Array.from({ length: trigrams }, (_, i) => trigramValue(levelOfThree(i))),
  };
}
