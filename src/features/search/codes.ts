/*
 * Numbers as characters of a JSON string: small numbers, which are frequent words, take one byte of UTF-8,
 * the next 1,900 two, and from 49,152 on two characters are used. No number becomes a surrogate.
 */
const FIRST_UNIT = 0x20;
const SINGLE_LIMIT = 0xc000;
const PAIR_UNIT = 0xe000;
const PAIR_BITS = 12;

/** Writes numbers as a string that `decodeNumbers` reads. Each must be below 26 million. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (number < SINGLE_LIMIT) return String.fromCharCode(FIRST_UNIT + number);
      const rest = number - SINGLE_LIMIT;
      return String.fromCharCode(
        PAIR_UNIT + (rest >> PAIR_BITS),
        FIRST_UNIT + (rest & ((1 << PAIR_BITS) - 1)),
      );
    })
    .join('');
}

/** Reads what `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < PAIR_UNIT) numbers.push(unit - FIRST_UNIT);
    else {
      i += 1;
      const low = text.charCodeAt(i) - FIRST_UNIT;
      numbers.push(SINGLE_LIMIT + ((unit - PAIR_UNIT) << PAIR_BITS) + low);
    }
  }
  return numbers;
}
