import { join } from 'node:path';
import { cacheFile } from '../../../build-cache/cache-file.ts';
import { codeDigest } from '../../../build-cache/code-digest.ts';
import type { Card } from '../cards/card.ts';
import { drawCard } from './draw-card.ts';
import { loadTypeface } from './typeface.ts';

/** What draws a card, besides packages. */
const DRAWN_BY = ['card-picture', 'cards'].map((room) => join('src', 'features', 'share', room));

function prepare() {
  const drawnBy = codeDigest(DRAWN_BY);
  const types = { 400: loadTypeface(400), 600: loadTypeface(600) };
  return { drawnBy, types };
}

let prepared: ReturnType<typeof prepare> | undefined;

/** The picture of a card, PNG. It is drawn once, and kept. */
export async function cardImage(card: Card): Promise<Uint8Array> {
  prepared ??= prepare();
  const file = cacheFile('cards', [JSON.stringify(card), prepared.drawnBy]);
  const kept = file.read();
  if (kept) return kept;
  const png = await drawCard(card, prepared.types);
  file.write(png);
  return png;
}
