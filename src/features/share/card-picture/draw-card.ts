import { runsRightToLeft } from '../../../text/language-of-text.ts';
import type { Card } from '../cards/card.ts';
import { omitMissing } from '../cards/omit-missing.ts';
import { type Canvas, createCanvas, type Ink } from './canvas.ts';
import { CARD_HEIGHT, CARD_WIDTH, columnOf, EDGE, LAYOUT, titleSize } from './card-layout.ts';
import { clearMask, type Mask } from './mask.ts';
import { hasArabic, setArabic } from './set-arabic.ts';
import { type LineSetting, setWords } from './set-words.ts';
import type { FontWeight, Typeface } from './typeface.ts';
import { writePng } from './write-png.ts';

const OTHER_SPACES = /[^\P{Zs} ]/gu;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Words of a card, and how they are set. */
interface Part extends Omit<LineSetting, 'lineHeight'> {
  readonly words: string;
  readonly weight: FontWeight;
  /** In parts of the size; undefined for as high as the type is. */
  readonly line?: number;
  readonly isArabic: boolean;
}

type SetPart = (part: Part) => Promise<Mask>;

/** Sets a part of a card by the one or the other. */
function createSetter(types: Readonly<Record<FontWeight, Typeface>>): SetPart {
  return async ({ words, line, isArabic, ...setting }) => {
    if (words === '') return clearMask(0, 0);
    if (isArabic) return (await setArabic(words, setting)) ?? clearMask(0, 0);
    const type = types[setting.weight];
    const lineHeight = setting.size * (line ?? type.ascent + type.descent);
    return setWords(words, type, { ...setting, lineHeight });
  };
}

/** Which parts of a card are set in Arabic: all around its words where the site's name is, and its words where any is. */
interface ArabicParts {
  readonly frame: boolean;
  readonly body: boolean;
}

/** Spaces at which no line ends are all one: the type has but that. */
const plain = (text: string): string => text.normalize('NFC').replace(OTHER_SPACES, '\u{a0}');

/** A reader's characters of which the type lacks a part. */
const missingIn = (text: string, { has }: Typeface): string[] =>
  [...text].every(has)
    ? []
    : [...characters.segment(text)]
        .map(({ segment }) => segment)
        .filter((character) => ![...character].every(has));

/** A card without the letters that there is no type for. */
function withoutMissing(card: Card, arabic: ArabicParts, type: Typeface): Card {
  const own = (text: string, isArabic: boolean) => (isArabic ? '' : plain(text));
  const set = {
    ...card,
    label: own(card.label, arabic.frame),
    title: own(card.title, arabic.body),
    text: own(card.text, arabic.body),
    note: own(card.note, arabic.frame),
    site: own(card.site, arabic.frame),
  };
  const { label, title, text, note, site } = set;
  const missing = missingIn([label, title, text, note, site].join(' '), type);
  const shown = omitMissing(set, missing);
  const told = missing.length === 0 ? card.note : `${card.note} · ${card.omission}`;
  return {
    ...shown,
    ...(arabic.body && { title: card.title, text: card.text }),
    ...(arabic.frame && { label: card.label, note: told, site: card.site }),
  };
}

/** Note and name of the site, above the lower end. Gives where the rule above them is. */
async function printFoot(
  canvas: Canvas,
  { note, site }: Card,
  isTurned: boolean,
  set: SetPart,
): Promise<number> {
  const { size, rule, spaceBelowRule, noteWidth, siteWidth } = LAYOUT.foot;
  const { left, right } = columnOf(isTurned);
  const common = { size, height: CARD_HEIGHT / 2, isArabic: isTurned };
  const said = await set({ ...common, words: note, weight: 400, width: noteWidth });
  const named = await set({
    ...common,
    words: site,
    weight: 600,
    width: siteWidth,
    toTheRight: true,
  });
  const top = CARD_HEIGHT - LAYOUT.padding.bottom - Math.max(said.height, named.height);
  canvas.print('ink-soft', said, isTurned ? right - said.width : left, top);
  canvas.print('ink', named, isTurned ? left : right - named.width, top);
  const above = top - spaceBelowRule - rule;
  canvas.fill('ink', left, above, right - left, rule);
  return above;
}

/** Draws a card, PNG. What there are no letters for is left out, and so are words that there is no room for. */
export async function drawCard(
  card: Card,
  types: Readonly<Record<FontWeight, Typeface>>,
): Promise<Buffer> {
  const arabic = { frame: hasArabic(card.site), body: hasArabic(card.title + card.text) };
  const shown = withoutMissing(card, arabic, types[400]);
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  canvas.fill('rubric', arabic.frame ? CARD_WIDTH - EDGE : 0, 0, EDGE, CARD_HEIGHT);
  const set = createSetter(types);
  const column = columnOf(arabic.frame);
  const rule = await printFoot(canvas, shown, arabic.frame, set);
  const bottom = rule - LAYOUT.foot.spaceAboveRule;
  const width = column.right - column.left;
  let top: number = LAYOUT.padding.top;

  const print = async (ink: Ink, part: Omit<Part, 'width' | 'height'>, space = 0) => {
    if (part.words === '') return;
    const mask = await set({ ...part, width, height: bottom - top - space });
    const isAtRight = part.isArabic && runsRightToLeft(part.words);
    canvas.print(ink, mask, isAtRight ? column.right - mask.width : column.left, top + space);
    top += space + mask.height;
  };
  const { labelSize, spaceAbove, titleLine, titleTracking, textSize, textLine } = LAYOUT;
  const size = titleSize(shown.title);
  await print('rubric', {
    words: shown.label,
    size: labelSize,
    weight: 400,
    isArabic: arabic.frame,
  });
  const title = {
    words: shown.title,
    size,
    weight: 600,
    line: titleLine,
    tracking: titleTracking * size,
  } as const;
  await print('ink', { ...title, isArabic: arabic.body }, spaceAbove.title);
  const text = { words: shown.text, size: textSize, weight: 400, line: textLine } as const;
  await print('ink-soft', { ...text, isArabic: arabic.body }, spaceAbove.text);
  return writePng(canvas.picture);
}
