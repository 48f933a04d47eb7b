import { COLOURS } from '../../../ui/colours.ts';
import type { Card } from './card.ts';

/** An element as satori draws it. */
export interface CardElement {
  readonly type: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly CardElement[];
  };
}

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const { paper: PAPER, ink: INK, 'ink-soft': SOFT, rubric: RUBRIC } = COLOURS;

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

const box = (
  style: CardElement['props']['style'],
  children: CardElement['props']['children'],
): CardElement => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** What differs where the card of a site that runs from right to left is drawn. */
export interface TurnedCard {
  /** Its foot is set apart, and so high. */
  readonly footHeight: number;
}

/** A card as the elements of its picture; a turned one has its edge where its lines begin. */
export function cardTree(
  { label, title, text, note, site }: Card,
  turned?: TurnedCard,
): CardElement {
  return box(
    {
      flexDirection: 'column',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      boxSizing: 'border-box',
      padding: '56px 72px 48px',
      backgroundColor: PAPER,
      [turned ? 'borderRight' : 'borderLeft']: `14px solid ${RUBRIC}`,
      color: INK,
      fontFamily: 'text',
    },
    [
      box({ fontSize: 27, color: RUBRIC, ...(turned && { minHeight: 34 }) }, label),
      box(
        {
          marginTop: 22,
          fontSize: titleSize(title),
          fontWeight: 600,
          lineHeight: 1.12,
          letterSpacing: '-0.015em',
        },
        title,
      ),
      box({ marginTop: 26, fontSize: 30, lineHeight: 1.4, color: SOFT }, text),
      box(
        {
          marginTop: 'auto',
          paddingTop: 20,
          borderTop: `2px solid ${INK}`,
          justifyContent: 'space-between',
          fontSize: 25,
          ...(turned && { minHeight: turned.footHeight + 22 }),
        },
        [
          box({ maxWidth: 720, color: SOFT }, note),
          box({ fontWeight: 600, textAlign: 'right' }, site),
        ],
      ),
    ],
  );
}
