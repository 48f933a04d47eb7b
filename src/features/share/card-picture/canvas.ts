import { COLOURS } from '../../../ui/colours.ts';
import type { Mask } from './mask.ts';
import type { IndexedPicture } from './write-png.ts';

/** What cards are drawn with. */
const INKS = ['ink', 'ink-soft', 'rubric'] as const;

export type Ink = (typeof INKS)[number];

/** Steps from paper to ink, at the edges of letters. */
const STEPS = 5;
const STEP = 255 / STEPS;
/** What is covered less is paper. */
const FAINTEST = STEP / 2;

/** A picture of letters on paper. */
export interface Canvas {
  readonly picture: IndexedPicture;
  readonly fill: (ink: Ink, left: number, top: number, width: number, height: number) => void;
  /** Lays ink on what a mask covers; what lies outside of the picture is lost. */
  readonly print: (ink: Ink, mask: Mask, left: number, top: number) => void;
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A colour with a share of another over it: black over white with 0.2 is a light grey. */
function blend(under: string, over: string, share: number): string {
  const [from, to] = [channels(under), channels(over)];
  const mixed = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The paper, and each ink in its steps. */
const PALETTE: readonly string[] = [
  COLOURS.paper,
  ...INKS.flatMap((ink) =>
    Array.from({ length: STEPS }, (_, step) =>
      blend(COLOURS.paper, COLOURS[ink], (step + 1) / STEPS),
    ),
  ),
];

/** Paper to draw a card on. */
export function createCanvas(width: number, height: number): Canvas {
  const pixels = new Uint8Array(width * height);
  const lightest = (ink: Ink) => 1 + INKS.indexOf(ink) * STEPS;
  return {
    picture: { width, height, pixels, colours: PALETTE },
    fill: (ink, left, top, wide, high) => {
      for (let y = top; y < top + high; y++) {
        pixels.fill(lightest(ink) + STEPS - 1, y * width + left, y * width + left + wide);
      }
    },
    print: (ink, mask, left, top) => {
      const none = lightest(ink) - 1;
      const end = Math.min(mask.width, width - left);
      for (let row = Math.max(0, -top); row < Math.min(mask.height, height - top); row++) {
        const from = row * mask.width;
        const to = (row + top) * width + left;
        for (let x = Math.max(0, -left); x < end; x++) {
          const covered = mask.data[from + x] ?? 0;
          if (covered >= FAINTEST) pixels[to + x] = none + Math.round(covered / STEP);
        }
      }
    },
  };
}
