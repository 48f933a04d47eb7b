import { squash, stretchOf } from './logistic.ts';

/** Bytes that a context reaches back. Two more know the word so far, one of them also the word before it. */
const ORDERS = 5;
const CONTEXTS = ORDERS + 3;
/** Inputs of the mixer: the contexts, and what followed the last time that the same bytes came. */
const INPUTS = CONTEXTS + 1;
/** Slots of a context. The sixteen for half a byte lie together, so that the processor fetches them at once. */
const SLOTS = 1 << 20;
const HALF_BYTE = 16;
const SLOWEST = 24;
/** How far a chance moves toward what came, of 65,536, by how often its slot was met. */
const RATES = Int32Array.from({ length: SLOWEST + 1 }, (_, count) =>
  Math.floor((65_536 * 2) / (2 * count + 2.3)),
);
const MATCH_BYTES = 5;
const MATCH_SLOTS = 1 << 16;
const LONGEST_MATCH = 31;
const LEARNING = 10;

const isLetter = (byte: number) => byte > 127 || ((byte | 32) >= 97 && (byte | 32) <= 122);

/**
 * Says, bit by bit, how likely a 1 is next: several contexts vote, and those that were right get more weight
 * (context mixing, as in Matt Mahoney's lpaq). Reader and writer feed it the same bits and so hear the same.
 */
export class Predictor {
  /** Of 4096, from 1 to 4095. */
  probability = 2048;
  private readonly chances = new Uint16Array(CONTEXTS * SLOTS).fill(1 << 15);
  private readonly counts = new Uint8Array(CONTEXTS * SLOTS);
  private readonly hashes = new Int32Array(CONTEXTS);
  private readonly halves = new Int32Array(CONTEXTS);
  private readonly slots = new Int32Array(CONTEXTS);
  private readonly inputs = new Int32Array(INPUTS);
  private readonly weights = new Int32Array(INPUTS * 256 * 3).fill(14_000);
  private readonly matchChances = new Uint16Array((LONGEST_MATCH + 1) * 2).fill(1 << 15);
  private readonly lastSeen = new Int32Array(MATCH_SLOTS);
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private length = 0;
  /** Bits of the byte that is being read, after a 1; and of its half. */
  private partial = 1;
  private part = 1;
  private word = 0;
  private wordBefore = 0;
  private match = 0;
  private matchLength = 0;
  private matchSlot = 0;
  private weightSet = 0;

  /** @param size how many bytes there will be */
  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.beginHalf();
    this.predict();
  }

  /** Takes the bit that came. */
  update(bit: number): void {
    this.learn(bit);
    this.partial = (this.partial << 1) | bit;
    if (this.partial > 255) this.endByte();
    if (this.part > 7) this.beginHalf();
    else this.part = (this.part << 1) | bit;
    this.predict();
  }

  /** All bytes so far. */
  get read(): Uint8Array<ArrayBuffer> {
    return this.bytes;
  }

  private learn(bit: number): void {
    const error = ((bit << 12) - this.probability) * LEARNING;
    for (let i = 0; i < INPUTS; i++) {
      const at = this.weightSet + i;
      this.weights[at] = (this.weights[at] ?? 0) + (((this.inputs[i] ?? 0) * error + 8192) >> 14);
    }
    const target = bit * 65_535;
    for (let i = 0; i < CONTEXTS; i++) {
      const slot = this.slots[i] ?? 0;
      const count = this.counts[slot] ?? 0;
      const chance = this.chances[slot] ?? 0;
      this.chances[slot] = chance + ((target - chance) * (RATES[count] ?? 0)) / 65_536;
      if (count < SLOWEST) this.counts[slot] = count + 1;
    }
    if (this.matchLength > 0) {
      const chance = this.matchChances[this.matchSlot] ?? 0;
      this.matchChances[this.matchSlot] = chance + ((target - chance) >> 5);
    }
  }

  private endByte(): void {
    const byte = this.partial & 255;
    this.partial = 1;
    this.bytes[this.length] = byte;
    this.length += 1;
    if (isLetter(byte)) this.word = Math.imul(this.word + (byte | 32), 0x2f0b4c47);
    else if (this.word !== 0) {
      this.wordBefore = this.word;
      this.word = 0;
    }
    let hash = 0;
    for (let order = 1; order <= ORDERS; order++) {
      hash = Math.imul(hash + (this.bytes[this.length - order] ?? 0) + 1, 0x2c1b3c6d) + order;
      this.hashes[order] = hash;
    }
    this.hashes[ORDERS + 1] = this.word;
    this.hashes[ORDERS + 2] = Math.imul(this.word + 7, 0x3d4d51cb) ^ this.wordBefore;
    this.follow(byte);
  }

  /** Goes on along the match, or looks for one. */
  private follow(byte: number): void {
    if (this.matchLength > 0 && this.bytes[this.match] === byte) {
      this.match += 1;
      this.matchLength = Math.min(LONGEST_MATCH, this.matchLength + 1);
    } else this.matchLength = 0;
    const hash = (this.hashes[MATCH_BYTES] ?? 0) >>> 16;
    if (this.matchLength === 0) {
      this.match = this.lastSeen[hash] ?? 0;
      while (
        this.matchLength < LONGEST_MATCH &&
        this.match > this.matchLength &&
        this.bytes[this.match - this.matchLength - 1] ===
          this.bytes[this.length - this.matchLength - 1]
      ) {
        this.matchLength += 1;
      }
    }
    this.lastSeen[hash] = this.length;
  }

  private beginHalf(): void {
    this.part = 1;
    for (let i = 0; i < CONTEXTS; i++) {
      const hash = Math.imul((this.hashes[i] ?? 0) + this.partial * 0x9e35, 0x2545f491);
      this.halves[i] = i * SLOTS + ((hash ^ (hash >>> 15)) & (SLOTS - HALF_BYTE));
    }
  }

  private predict(): void {
    for (let i = 0; i < CONTEXTS; i++) {
      const slot = (this.halves[i] ?? 0) + this.part;
      this.slots[i] = slot;
      this.inputs[i] = stretchOf[(this.chances[slot] ?? 0) >> 4] ?? 0;
    }
    this.inputs[CONTEXTS] = this.expect();
    const surety = this.matchLength === 0 ? 0 : this.matchLength < 12 ? 1 : 2;
    this.weightSet = (surety * 256 + this.partial) * INPUTS;
    let sum = 0;
    for (let i = 0; i < INPUTS; i++) {
      sum += (this.inputs[i] ?? 0) * (this.weights[this.weightSet + i] ?? 0);
    }
    const probability = squash(Math.trunc(sum / 65_536));
    this.probability = Math.max(1, Math.min(4095, probability));
  }

  /** What the match says, as a stretch. */
  private expect(): number {
    if (this.matchLength === 0) return 0;
    const expected = (this.bytes[this.match] ?? 0) | 256;
    const bits = Math.clz32(this.partial) - 23;
    if (expected >> bits !== this.partial) {
      this.matchLength = 0;
      return 0;
    }
    const bit = (expected >> (bits - 1)) & 1;
    this.matchSlot = this.matchLength * 2 + bit;
    return stretchOf[(this.matchChances[this.matchSlot] ?? 0) >> 4] ?? 0;
  }
}
