/** Codes are at most so long, so that they fit into an integer. */
const LONGEST = 24;

interface Branch {
  readonly count: number;
  readonly symbols: readonly number[];
}

/** The lengths of the codes for symbols that occur so often: 0 for one that never does. */
export function lengthsFor(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used: Branch[] = counts
    .flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []))
    .sort((a, b) => a.count - b.count);
  const [only] = used;
  if (used.length === 1 && only) lengths[only.symbols[0] ?? 0] = 1;
  // Two queues, each ascending: the rarest two are at their heads.
  const joined: Branch[] = [];
  let [u, j] = [0, 0];
  const next = (): Branch => {
    const [leaf, branch] = [used[u], joined[j]];
    if (leaf && (!branch || leaf.count <= branch.count)) {
      u++;
      return leaf;
    }
    j++;
    return branch ?? { count: 0, symbols: [] };
  };
  while (used.length - u + joined.length - j > 1) {
    const [one, other] = [next(), next()];
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ count: one.count + other.count, symbols });
  }
  if (lengths.some((length) => length > LONGEST)) throw new Error('a code is too long');
  return lengths;
}

/** Symbols by their code length, then by their number: the order of the canonical code. */
function inOrder(lengths: Uint8Array): number[] {
  return Array.from(lengths, (length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol);
}

/** Writes symbols in the canonical Huffman code (RFC 1951, 3.2.2) of these lengths, the high bits first. */
export function encodeSymbols(symbols: Iterable<number>, lengths: Uint8Array): Uint8Array {
  const codes = new Map<number, number>();
  let [code, before] = [0, 0];
  for (const symbol of inOrder(lengths)) {
    const length = lengths[symbol] ?? 0;
    code <<= length - before;
    before = length;
    codes.set(symbol, code++);
  }
  const bytes: number[] = [];
  let [byte, free] = [0, 8];
  for (const symbol of symbols) {
    const bits = codes.get(symbol) ?? 0;
    for (let at = (lengths[symbol] ?? 0) - 1; at >= 0; at--) {
      byte |= ((bits >> at) & 1) << --free;
      if (free > 0) continue;
      bytes.push(byte);
      [byte, free] = [0, 8];
    }
  }
  if (free < 8) bytes.push(byte);
  return Uint8Array.from(bytes);
}

/** Reads one symbol after the other of what {@link encodeSymbols} wrote. */
export function symbolsIn(bytes: Uint8Array, lengths: Uint8Array): () => number {
  const order = inOrder(lengths);
  const sizes = new Uint32Array(LONGEST + 1);
  for (const symbol of order) sizes[lengths[symbol] ?? 0] = (sizes[lengths[symbol] ?? 0] ?? 0) + 1;
  let at = 0;
  return () => {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length <= LONGEST; length++) {
      code = (code << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
      at++;
      const size = sizes[length] ?? 0;
      if (code - first < size) return order[index + code - first] ?? 0;
      index += size;
      first = (first + size) << 1;
    }
    throw new Error('the lists are damaged');
  };
}
