import type { APIRoute } from 'astro';
import { readSmallTable } from '../../content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../content-folder/read-habits.ts';
import { packKnowledge } from '../../features/decode/knowledge/pack-knowledge.ts';
import { packedResponse } from '../../features/decode/knowledge/packed-response.ts';
import { CITIES, ENGLISH } from '../../normalize/facts/listed-words.ts';
import { lexiconWords } from '../../normalize/language/lexicon-words.ts';

/** The lists that texts are decoded with. */
export const GET: APIRoute = () =>
  packedResponse(
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
    9,
  );
