import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { readWholeTable } from '../../content-folder/read-frequencies.ts';
import { readPhrasebook } from '../../content-folder/read-habits.ts';
import { packWhole } from '../../features/decode/knowledge/whole-knowledge.ts';

const BEST = 9;

/** The table that the command weighs words with, and its synonyms: fetched only by a reader who asks for them. */
export const GET: APIRoute = () =>
  new Response(
    gzipSync(packWhole({ synonyms: readPhrasebook().synonyms, table: readWholeTable() }), {
      level: BEST,
    }),
    {
      headers: { 'Content-Type': 'application/octet-stream' },
    },
  );
