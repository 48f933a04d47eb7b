import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { readSmallTable } from '../../content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../content-folder/read-habits.ts';
import { packKnowledge } from '../../features/decode/knowledge/pack-knowledge.ts';
import { CITIES, ENGLISH } from '../../normalize/facts/listed-words.ts';
import { lexiconWords } from '../../normalize/language/lexicon-words.ts';

const BEST = 9;

/** The lists that texts are decoded with, compressed once and for all: the reader's browser unpacks them itself. */
export const GET: APIRoute = () =>
  new Response(
    gzipSync(
      packKnowledge(
        {
          habits: readHabits(),
          phrasebook: readPhrasebook(),
          english: [...ENGLISH],
          cities: [...CITIES],
          table: readSmallTable(),
        },
        lexiconWords(),
      ),
      { level: BEST },
    ),
    { headers: { 'Content-Type': 'application/octet-stream' } },
  );
