import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { readWholeTable } from '../../content-folder/read-frequencies.ts';

const BEST = 9;

/** The table that the command weighs words with, whole: fetched only by a reader who asks for it. */
export const GET: APIRoute = () =>
  new Response(gzipSync(readWholeTable(), { level: BEST }), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
