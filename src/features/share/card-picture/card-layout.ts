export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Along the side on which lines begin. */
export const EDGE = 14;

/** Long titles are set smaller: characters up to which a size in pixels holds. */
const TITLE_SIZES = [
  [45, 76],
  [80, 64],
  [110, 54],
  [150, 48],
] as const;
const SMALLEST_TITLE = 42;

/** How large a title is set, in pixels. */
export const titleSize = (title: string): number =>
  TITLE_SIZES.find(([length]) => title.length <= length)?.[1] ?? SMALLEST_TITLE;

/** Measures of a card, in pixels. */
export const LAYOUT = {
  padding: { side: 72, top: 56, bottom: 48 },
  labelSize: 27,
  /** Below the label, and below the title. */
  spaceAbove: { title: 22, text: 26 },
  titleLine: 1.12,
  titleTracking: -0.015,
  textSize: 30,
  textLine: 1.4,
  foot: {
    size: 25,
    rule: 2,
    spaceAboveRule: 8,
    spaceBelowRule: 20,
    noteWidth: 720,
    siteWidth: 290,
  },
} as const;

/** Where the words of a card stand: beside its edge, which is on the right of one that is turned. */
export const columnOf = (isTurned: boolean): { readonly left: number; readonly right: number } =>
  isTurned
    ? { left: LAYOUT.padding.side, right: CARD_WIDTH - LAYOUT.padding.side - EDGE }
    : { left: LAYOUT.padding.side + EDGE, right: CARD_WIDTH - LAYOUT.padding.side };
