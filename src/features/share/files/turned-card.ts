import type { OverlayOptions } from 'sharp';
import { COLOURS } from '../../../ui/colours.ts';
import type { Card } from '../cards/card.ts';
import { CARD_HEIGHT, CARD_WIDTH, titleSize } from '../cards/card-tree.ts';
import { hasArabic, setArabic, type Typesetting } from './arabic-text.ts';

/** The lines of a card that are set in Arabic, each at its place; and the card without them. */
export interface SetCard {
  readonly layers: readonly OverlayOptions[];
  readonly rest: Card;
  readonly footHeight: number;
}

const PADDING = 72;
const EDGE = 14;
const SPACE_BELOW_TITLE = 26;
const TEXT_SIZE = 30;
const LABEL = { top: 46, size: 27, height: 60 };
const FOOT = { bottom: CARD_HEIGHT - 48, size: 25, height: 96, noteWidth: 720, siteWidth: 290 };
const TITLE = { top: 111, bottom: 480 };

/** Where the words of a card stand: beside its edge, which is where its lines begin. */
const columnOf = (isTurned: boolean) =>
  isTurned
    ? { left: PADDING, right: CARD_WIDTH - PADDING - EDGE }
    : { left: PADDING + EDGE, right: CARD_WIDTH - PADDING };

/** Sets words at a place; those that run from right to left end at its right. */
async function layer(
  words: string,
  setting: Typesetting,
  top: number,
  column: { readonly left: number; readonly right: number },
): Promise<{ layer: OverlayOptions; height: number } | undefined> {
  const set = words === '' ? undefined : await setArabic(words, setting);
  if (!set) return undefined;
  const left = set.isRightToLeft ? column.right - set.width : column.left;
  return { layer: { input: set.picture, left, top }, height: set.height };
}

/** Title and text, one below the other. */
async function setBody({ title, text }: Card, isTurned: boolean): Promise<OverlayOptions[]> {
  const column = columnOf(isTurned);
  const layers: OverlayOptions[] = [];
  let { top } = TITLE;
  for (const setting of [
    { words: title, size: titleSize(title), weight: 600, colour: COLOURS.ink },
    { words: text, size: TEXT_SIZE, weight: 400, colour: COLOURS['ink-soft'] },
  ] as const) {
    if (setting.words === '') continue;
    const room = { width: column.right - column.left, height: TITLE.bottom - top };
    const set = await layer(setting.words, { ...setting, ...room }, top, column);
    if (!set) break;
    layers.push(set.layer);
    top += set.height + SPACE_BELOW_TITLE;
  }
  return layers;
}

/** The line above the title, and the two of the foot, on the card of a site in Arabic. */
async function setFrame({ label, note, site }: Card) {
  const column = columnOf(true);
  const above = await layer(
    label,
    { ...LABEL, weight: 400, colour: COLOURS.rubric, width: column.right - column.left },
    LABEL.top,
    column,
  );
  const { size, height } = FOOT;
  const [said, named] = await Promise.all([
    layer(
      note,
      { size, height, weight: 400, colour: COLOURS['ink-soft'], width: FOOT.noteWidth },
      0,
      column,
    ),
    layer(
      site,
      { size, height, weight: 600, colour: COLOURS.ink, width: FOOT.siteWidth },
      0,
      column,
    ),
  ]);
  const footHeight = Math.max(said?.height ?? 0, named?.height ?? 0);
  const top = FOOT.bottom - footHeight;
  return {
    footHeight,
    layers: [
      ...(above ? [above.layer] : []),
      ...(said ? [{ ...said.layer, top }] : []),
      ...(named ? [{ ...named.layer, top, left: column.left }] : []),
    ],
  };
}

/**
 * What of a card is set in Arabic; undefined where nothing is. The card of a site whose name is in Arabic is turned: all
 * around its words is set so as well.
 */
export async function setCard(card: Card): Promise<SetCard | undefined> {
  const isTurned = hasArabic(card.site);
  const hasBody = hasArabic(card.title) || hasArabic(card.text);
  if (!isTurned && !hasBody) return undefined;
  const body = hasBody ? await setBody(card, isTurned) : [];
  const frame = isTurned ? await setFrame(card) : { layers: [], footHeight: 0 };
  return {
    layers: [...frame.layers, ...body],
    footHeight: frame.footHeight,
    rest: {
      ...card,
      ...(hasBody && { title: '', text: '' }),
      ...(isTurned && { label: '', note: '', site: '' }),
    },
  };
}
