import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check } from '../read-site.ts';

/** What restores a text: the worker and its lists. Hosts that compress by Brotli send 35 kB less. */
const LARGEST_BYTES = 600_000;
/** What reads a saved page besides. */
const LARGEST_PAGE_BYTES = 130_000;
/** Compressed already. */
const LISTS = 'decode/knowledge.bin';
const TABLE = 'decode/table.bin';
/** The page that says what is fetched. */
const PAGE = 'decode/';
const WORKER = /\/decode-worker-/;
const PAGE_READERS = /\/(?:read-page-file|detect-encoding)-/;

/** A weight as the page says it, by a point or a comma: `0.6` for 609,000 bytes. */
function isTold(html: string, bytes: number): boolean {
  const [whole = '', tenths = ''] = (bytes / 1_000_000).toFixed(1).split('.');
  return new RegExp(`(?<!\\d)${whole}[.,]${tenths}(?!\\d)`).test(html);
}

/** What is loaded to decode a text stays under a weight, counted in gzip, as hosts send it. */
export const decoderIsLight: Check = ({ dir, files, pages: all }) => {
  if (!existsSync(join(dir, LISTS))) return [`${LISTS} is missing`];
  const weigh = (named: RegExp) =>
    [...files]
      .filter((file) => file.startsWith('_astro/') && file.endsWith('.js') && named.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(dir, file)), { level: 9 }).length, 0);
  const [worker, pages] = [weigh(WORKER), weigh(PAGE_READERS)];
  const lists = readFileSync(join(dir, LISTS)).length;
  const html = all.find(({ path }) => path === PAGE)?.html ?? '';
  const untold = [worker + lists, readFileSync(join(dir, TABLE)).length].filter(
    (bytes) => !isTold(html.replace(/<style\b.*?<\/style>/gs, ''), bytes),
  );
  return [
    ...untold.map((bytes) => `/${PAGE} does not say that ${bytes} bytes are fetched`),
    ...(worker === 0 || worker + lists > LARGEST_BYTES
      ? [`the decoder weighs ${worker} + ${lists} bytes, not up to ${LARGEST_BYTES}`]
      : []),
    ...(pages === 0 || pages > LARGEST_PAGE_BYTES
      ? [`what reads saved pages weighs ${pages} bytes, not up to ${LARGEST_PAGE_BYTES}`]
      : []),
  ];
};
