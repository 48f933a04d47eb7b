import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cacheFile } from '../../../build-cache/cache-file.ts';
import { codeDigest } from '../../../build-cache/code-digest.ts';
import { packageFolder } from '../../../build-cache/program-file.ts';
import type { Card } from '../cards/card.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardTree, type TurnedCard } from '../cards/card-tree.ts';
import { omitMissing } from '../cards/omit-missing.ts';
import { setCard } from './turned-card.ts';

/** What draws a card, besides packages. */
const DRAWN_BY = [
  join('src', 'features', 'share', 'files', 'card-image.ts'),
  join('src', 'features', 'share', 'files', 'arabic-text.ts'),
  join('src', 'features', 'share', 'files', 'turned-card.ts'),
  join('src', 'features', 'share', 'cards'),
];
const FONT_FILES = join(packageFolder('@fontsource/source-serif-4'), 'files');
/** Further alphabets come in when a glyph is missing. */
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const WEIGHTS = [400, 600] as const;

let fonts: Font[] | undefined;

function loadFonts(): Font[] {
  fonts ??= ALPHABETS.flatMap((alphabet) =>
    WEIGHTS.map((weight): Font => {
      const file = `source-serif-4-${alphabet}-${weight}-normal.woff`;
      return {
        name: alphabet === 'latin' ? 'text' : `text ${alphabet}`,
        weight,
        style: 'normal',
        data: readFileSync(join(FONT_FILES, file)),
      };
    }),
  );
  return fonts;
}

/** A card as SVG, and the runs of text that no font has letters for. */
async function outline(
  card: Card,
  turned: TurnedCard | undefined,
): Promise<{ svg: string; missing: string[] }> {
  const tree = cardTree(card, turned) as unknown as Parameters<typeof satori>[0];
  const missing: string[] = [];
  const svg = await satori(tree, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: loadFonts(),
    loadAdditionalAsset: async (_, run) => {
      missing.push(run);
      return [];
    },
  });
  return { svg, missing };
}

/** Draws a card, PNG. What the site's type and the Arabic one have no letters for is left out. */
export async function drawCard(card: Card): Promise<Buffer> {
  const set = await setCard(card);
  const drawn = set?.rest ?? card;
  const turned = set?.footHeight ? { footHeight: set.footHeight } : undefined;
  const { svg: whole, missing } = await outline(drawn, turned);
  const svg =
    missing.length === 0 ? whole : (await outline(omitMissing(drawn, missing), turned)).svg;
  // The text is outlines by now, so that no font of the machine plays a part.
  return sharp(Buffer.from(svg))
    .composite([...(set?.layers ?? [])])
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

let drawnBy: string | undefined;

/** The picture of a card, PNG. It is drawn once, and kept. */
export async function cardImage(card: Card): Promise<Uint8Array> {
  drawnBy ??= codeDigest(DRAWN_BY);
  const file = cacheFile('cards', [JSON.stringify(cardTree(card)), drawnBy]);
  const kept = file.read();
  if (kept) return kept;
  const png = await drawCard(card);
  file.write(png);
  return png;
}
