import { join } from 'node:path';
import { escapeText } from 'entities';
import sharp from 'sharp';
import { packageFolder } from '../../../build-cache/program-file.ts';
import { xmlText } from '../xml-text.ts';
import type { Mask } from './mask.ts';
import type { FontWeight } from './typeface.ts';

const FONT_FOLDER = packageFolder('@expo-google-fonts/noto-naskh-arabic');
const FONTS = {
  400: { file: join('400Regular', 'NotoNaskhArabic_400Regular.ttf'), name: 'Noto Naskh Arabic' },
  600: { file: join('700Bold', 'NotoNaskhArabic_700Bold.ttf'), name: 'Noto Naskh Arabic Bold' },
} as const;

/** How words are set: sizes in pixels. */
export interface ArabicSetting {
  readonly size: number;
  readonly weight: FontWeight;
  readonly width: number;
  readonly height: number;
}

/** What is left of a text that does not fit, before it is tried again. */
const SHORTER = 0.8;
const ARABIC = /\p{Script=Arabic}/u;

/** Whether a text has letters that must be joined, and run from right to left. */
export const hasArabic = (text: string): boolean => ARABIC.test(text);

async function setOnce(words: string, { size, weight, width }: ArabicSetting): Promise<Mask> {
  const { file, name } = FONTS[weight];
  const { data, info } = await sharp({
    text: {
      text: escapeText(xmlText(words)),
      fontfile: join(FONT_FOLDER, file),
      font: `${name} ${size}px`,
      width,
      // A word that is longer than a line goes on in the next one, instead of past the edge.
      wrap: 'word-char',
    },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A beginning of a text without the word that it cuts, unless it has no other. */
const wholeWords = (text: string): string => text.replace(/(?<=\S) \S*$/, '');

/**
 * Sets words in Arabic letters by Pango, which comes with sharp: what sets the rest of a card knows one direction. Words
 * that do not fit are left out at the end.
 *
 * @returns undefined where not one letter fits
 */
export async function setArabic(text: string, setting: ArabicSetting): Promise<Mask | undefined> {
  const letters = [...text];
  let count = letters.length;
  while (count > 0) {
    const shown = letters.slice(0, count).join('');
    const set = await setOnce(count === letters.length ? shown : `${wholeWords(shown)} …`, setting);
    if (set.height <= setting.height && set.width <= setting.width) return set;
    count = Math.floor(count * SHORTER);
  }
  return undefined;
}
