import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { programFile } from '../../build-cache/program-file.ts';
import { keyedPaths } from '../../page-reads/keyed-paths.ts';
import { ICON_SIZES } from '../../ui/web-manifest.ts';

/** The icon's own size, in pixels at 72 dots an inch. */
const DRAWN_SIZE = 32;
const DRAWN_DENSITY = 72;

export const getStaticPaths = () =>
  keyedPaths(ICON_SIZES.map((size) => ({ params: { size: String(size) } })));

/** The site's icon in pixels, for where no drawing is taken. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params.size);
  const density = (DRAWN_DENSITY * size) / DRAWN_SIZE;
  const png = await sharp(programFile('public', 'favicon.svg'), { density })
    .resize(size)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
